import type { Locale, ProcedureFact } from '@practicum/domain';

/** A procedure that rules count. */
export type CountedProcedure = ProcedureFact['procedure'];

/** Procedures in the plural, as they stand inside a sentence. */
export const countedProcedures: Readonly<Record<Locale, Readonly<Record<CountedProcedure, string>>>> = {
  en: {
    venipuncture: 'venipunctures', 'skin-puncture': 'skin punctures', 'capillary-stick': 'capillary sticks', 'finger-stick': 'finger sticks',
    'arterial-puncture': 'arterial punctures', ekg: 'EKGs', 'injection-im': 'intramuscular injections',
    'injection-sc': 'subcutaneous injections', 'injection-id': 'intradermal injections', 'skin-test': 'skin tests',
    'inhalation-treatment': 'inhalation treatments', 'surgical-case': 'surgical cases', 'diagnostic-endoscopy': 'diagnostic endoscopies',
    'vaginal-delivery': 'vaginal deliveries', 'ct-scan': 'CT scans', 'mri-scan': 'MRI scans', mammogram: 'mammograms',
  },
  es: {
    venipuncture: 'venopunciones', 'skin-puncture': 'punciones cutáneas', 'capillary-stick': 'punciones capilares',
    'finger-stick': 'punciones en el dedo', 'arterial-puncture': 'punciones arteriales', ekg: 'electrocardiogramas',
    'injection-im': 'inyecciones intramusculares', 'injection-sc': 'inyecciones subcutáneas', 'injection-id': 'inyecciones intradérmicas',
    'skin-test': 'pruebas cutáneas', 'inhalation-treatment': 'tratamientos por inhalación', 'surgical-case': 'casos quirúrgicos',
    'diagnostic-endoscopy': 'endoscopias diagnósticas', 'vaginal-delivery': 'partos vaginales', 'ct-scan': 'tomografías',
    'mri-scan': 'resonancias magnéticas', mammogram: 'mamografías',
  },
};
