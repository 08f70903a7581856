import type { FoundKind, ImportFault, ImportFaultCode, ImportKind, ImportStatus } from '@practicum/domain';

type Figures<Code extends ImportFaultCode> = Extract<ImportFault, { readonly code: Code }>;

/** One sentence for each fault: what is wrong in the file, and what to do. */
type FaultSentences = { readonly [Code in ImportFaultCode]: (figures: Figures<Code>) => string };

const foundEn: Readonly<Record<FoundKind, string>> = {
  excel: 'an Excel workbook', zip: 'a zip archive', pdf: 'a PDF', picture: 'a picture', gzip: 'a gzip archive', xml: 'XML', json: 'JSON',
  html: 'a web page', binary: 'no text', folder: 'a folder', csv: 'a single CSV file',
};

const foundEs: Readonly<Record<FoundKind, string>> = {
  excel: 'un libro de Excel', zip: 'un archivo zip', pdf: 'un PDF', picture: 'una imagen', gzip: 'un archivo gzip', xml: 'XML', json: 'JSON',
  html: 'una página web', binary: 'algo que no es texto', folder: 'una carpeta', csv: 'un solo archivo CSV',
};

const faultsEn: FaultSentences = {
  FILE_NOT_FOUND: ({ path }) => `There is no file at ${path}: check the path.`,
  FILE_UNREADABLE: ({ path }) => `${path} cannot be opened: check that you may read it.`,
  FILE_EMPTY: () => 'The file is empty: it needs a first line with the names of its columns, and rows beneath.',
  FILE_OF_ANOTHER_KIND: ({ found, wanted }) =>
    wanted === 'csv' ? `This is ${foundEn[found]}, not CSV: save it as CSV (UTF-8) and try again.` : `This is ${foundEn[found]}, not a bundle: give the folder, or the zip, that holds the CSV files.`,
  FILE_HALF_WRITTEN: () => 'The file ends inside a quoted cell, so it was cut off or a quotation mark is missing: export it again.',
  FILE_TOO_LARGE: ({ mostMegabytes }) => `The file is larger than ${mostMegabytes} MB: split it.`,
  FILE_MISSING_FROM_BUNDLE: () => 'The bundle needs this file and does not hold it: export the bundle again.',
  CELL_TOO_LARGE: ({ mostKilobytes }) => `A row is larger than ${mostKilobytes} kB; most likely a quotation mark is missing here.`,
  ZIP_BROKEN: () => 'The zip archive is broken or locked with a password: make it again.',
  ZIP_TOO_LARGE: ({ mostMegabytes }) => `The zip archive unpacks to more than ${mostMegabytes} MB: split it.`,
  ZIP_HOLDS_TOO_MANY_FILES: ({ most }) => `The zip archive holds more than ${most} files: keep only the CSV files of one bundle.`,
  BUNDLE_UNKNOWN: () => 'This is neither a OneRoster bundle (manifest.csv is missing) nor a Microsoft SDS one: check that it is the right folder.',
  VERSION_UNKNOWN: ({ version, known }) => `The bundle says that it is of version "${version}"; known are ${known}: export it in one of those.`,
  FORMAT_NOT_RECOGNISED: ({ known }) => `The columns are not those of a format that we know (${known}): name it with --format, or rename columns with --map.`,
  COLUMN_MISSING: ({ columns }) => `The file lacks ${columns}: add it, or say with --map which column holds it.`,
  COLUMN_TWICE: ({ column }) => `The column "${column}" stands in the file twice: remove one.`,
  MAPPED_COLUMN_ABSENT: ({ target, columns }) => `--map takes "${target}" from a column that is not there. The file has: ${columns}.`,
  VALUE_MISSING: () => 'Nothing stands here, and it is needed.',
  VALUE_TOO_LONG: ({ most }) => `Longer than ${most} characters: shorten it.`,
  DATE_UNREADABLE: ({ value }) => `"${value}" is no day: write it as 2026-03-31.`,
  TIME_UNREADABLE: ({ value }) => `"${value}" is no time: write it as 14:30.`,
  NUMBER_UNREADABLE: ({ value }) => `"${value}" is not a number that fits here.`,
  EMAIL_UNREADABLE: ({ value }) => `"${value}" is no e-mail address: write it as name@school.edu.`,
  ZONE_UNKNOWN: ({ value }) => `"${value}" is no time zone: write it as America/New_York.`,
  WORD_UNKNOWN: ({ value, known }) => `"${value}" is not known here. Known are: ${known}.`,
  ENDS_BEFORE_IT_STARTS: () => 'The end lies before the start.',
  REFERENCE_DANGLING: ({ value, into }) => `"${value}" names a row of ${into} that is not there or was left out.`,
  REFERENCE_LEFT_OUT: ({ value, into }) => `"${value}" names a row of ${into} that is not there. The row comes in without it.`,
  ROW_TWICE: ({ value }) => `"${value}" stands in the file already: each row needs its own.`,
  ROW_TOO_SHORT: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}: it was cut off.`,
  ROW_TOO_LONG: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}: its values may stand in the wrong columns. A cell with a comma needs quotation marks.`,
  ROW_WIDTH_DIFFERS: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}. The cells that are too many are empty, and the row comes in.`,
  PASSWORD_PRESENT: () => 'A password stands here in plain text. It is not kept; the row comes in without it. Leave passwords out of exports.',
  MANIFEST_MISSING: ({ readAs }) => `The bundle has no manifest.csv. It was read as ${readAs}.`,
  ROLE_MISSING: () => 'No role is given for this person, neither here nor in roles.csv.',
  ROLE_DIFFERS: ({ value }) => `The class list says "${value}", and the person is not. They are on the list as other.`,
  KEY_MISSING: () => 'The row names nobody: it needs a student number or an e-mail address.',
  STUDENT_UNKNOWN: ({ value }) => `No student has the number, e-mail address or name "${value}": import the student first.`,
  STUDENT_NOT_UNIQUE: ({ value }) => `More than one student fits "${value}": add a column with the student number.`,
  STUDENT_NOT_ENROLLED: ({ value }) => `${value} is not enrolled in a program: hours need an enrollment.`,
  PROGRAM_UNKNOWN: ({ value }) => `The school has no program "${value}": add it first, or correct the code.`,
  PROGRAM_WITHOUT_EDITION: ({ value }) => `The program "${value}" has no curriculum edition yet: add one first.`,
  COHORT_UNKNOWN: ({ value }) => `The school has no cohort "${value}": add it first, or correct the name.`,
  SITE_UNKNOWN: ({ value }) => `The school has no clinical site "${value}": import the sites first, or correct the name.`,
  COURSE_UNKNOWN: ({ value }) => `The school has no course "${value}": add it first, or correct the code.`,
  NUMBER_TAKEN: ({ value }) => `The student number "${value}" belongs to another student.`,
};

const faultsEs: FaultSentences = {
  FILE_NOT_FOUND: ({ path }) => `No hay ningún archivo en ${path}: revise la ruta.`,
  FILE_UNREADABLE: ({ path }) => `No se puede abrir ${path}: compruebe que tiene permiso de lectura.`,
  FILE_EMPTY: () => 'El archivo está vacío: necesita una primera línea con los nombres de las columnas y filas debajo.',
  FILE_OF_ANOTHER_KIND: ({ found, wanted }) =>
    wanted === 'csv' ? `Esto es ${foundEs[found]}, no CSV: guárdelo como CSV (UTF-8) e inténtelo de nuevo.` : `Esto es ${foundEs[found]}, no un paquete: indique la carpeta o el zip que contiene los archivos CSV.`,
  FILE_HALF_WRITTEN: () => 'El archivo termina dentro de una celda entre comillas: quedó cortado o faltan unas comillas. Expórtelo de nuevo.',
  FILE_TOO_LARGE: ({ mostMegabytes }) => `El archivo supera los ${mostMegabytes} MB: divídalo.`,
  FILE_MISSING_FROM_BUNDLE: () => 'El paquete necesita este archivo y no lo contiene: exporte el paquete de nuevo.',
  CELL_TOO_LARGE: ({ mostKilobytes }) => `Una fila supera los ${mostKilobytes} kB; lo más probable es que aquí falten unas comillas.`,
  ZIP_BROKEN: () => 'El archivo zip está dañado o protegido con contraseña: créelo de nuevo.',
  ZIP_TOO_LARGE: ({ mostMegabytes }) => `El archivo zip ocupa más de ${mostMegabytes} MB descomprimido: divídalo.`,
  ZIP_HOLDS_TOO_MANY_FILES: ({ most }) => `El archivo zip contiene más de ${most} archivos: deje solo los CSV de un paquete.`,
  BUNDLE_UNKNOWN: () => 'Esto no es un paquete OneRoster (falta manifest.csv) ni de Microsoft SDS: compruebe que es la carpeta correcta.',
  VERSION_UNKNOWN: ({ version, known }) => `El paquete dice ser de la versión «${version}»; se conocen ${known}: expórtelo en una de ellas.`,
  FORMAT_NOT_RECOGNISED: ({ known }) => `Las columnas no son las de un formato conocido (${known}): indíquelo con --format o cambie los nombres con --map.`,
  COLUMN_MISSING: ({ columns }) => `Al archivo le falta ${columns}: añádala o diga con --map qué columna la contiene.`,
  COLUMN_TWICE: ({ column }) => `La columna «${column}» aparece dos veces en el archivo: quite una.`,
  MAPPED_COLUMN_ABSENT: ({ target, columns }) => `--map toma «${target}» de una columna que no existe. El archivo tiene: ${columns}.`,
  VALUE_MISSING: () => 'Aquí no hay nada y hace falta un valor.',
  VALUE_TOO_LONG: ({ most }) => `Tiene más de ${most} caracteres: acórtelo.`,
  DATE_UNREADABLE: ({ value }) => `«${value}» no es un día: escríbalo como 2026-03-31.`,
  TIME_UNREADABLE: ({ value }) => `«${value}» no es una hora: escríbala como 14:30.`,
  NUMBER_UNREADABLE: ({ value }) => `«${value}» no es un número válido aquí.`,
  EMAIL_UNREADABLE: ({ value }) => `«${value}» no es una dirección de correo: escríbala como nombre@escuela.edu.`,
  ZONE_UNKNOWN: ({ value }) => `«${value}» no es una zona horaria: escríbala como America/New_York.`,
  WORD_UNKNOWN: ({ value, known }) => `«${value}» no se conoce aquí. Se conocen: ${known}.`,
  ENDS_BEFORE_IT_STARTS: () => 'El final es anterior al comienzo.',
  REFERENCE_DANGLING: ({ value, into }) => `«${value}» nombra una fila de ${into} que no está o que quedó fuera.`,
  REFERENCE_LEFT_OUT: ({ value, into }) => `«${value}» nombra una fila de ${into} que no está. La fila entra sin ella.`,
  ROW_TWICE: ({ value }) => `«${value}» ya está en el archivo: cada fila necesita el suyo.`,
  ROW_TOO_SHORT: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}: quedó cortada.`,
  ROW_TOO_LONG: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}: sus valores pueden estar en columnas equivocadas. Una celda con coma necesita comillas.`,
  ROW_WIDTH_DIFFERS: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}. Las que sobran están vacías y la fila entra.`,
  PASSWORD_PRESENT: () => 'Aquí hay una contraseña en texto legible. No se guarda; la fila entra sin ella. No exporte contraseñas.',
  MANIFEST_MISSING: ({ readAs }) => `El paquete no tiene manifest.csv. Se leyó como ${readAs}.`,
  ROLE_MISSING: () => 'No consta el papel de esta persona, ni aquí ni en roles.csv.',
  ROLE_DIFFERS: ({ value }) => `La lista de la clase dice «${value}», y la persona no lo es. Figura en la lista como otra.`,
  KEY_MISSING: () => 'La fila no nombra a nadie: necesita un número de estudiante o un correo.',
  STUDENT_UNKNOWN: ({ value }) => `Ningún estudiante tiene el número, correo o nombre «${value}»: importe primero al estudiante.`,
  STUDENT_NOT_UNIQUE: ({ value }) => `Más de un estudiante corresponde a «${value}»: añada una columna con el número de estudiante.`,
  STUDENT_NOT_ENROLLED: ({ value }) => `${value} no está en ningún programa: las horas necesitan una matrícula.`,
  PROGRAM_UNKNOWN: ({ value }) => `La escuela no tiene el programa «${value}»: créelo primero o corrija el código.`,
  PROGRAM_WITHOUT_EDITION: ({ value }) => `El programa «${value}» aún no tiene plan de estudios: cree uno primero.`,
  COHORT_UNKNOWN: ({ value }) => `La escuela no tiene el grupo «${value}»: créelo primero o corrija el nombre.`,
  SITE_UNKNOWN: ({ value }) => `La escuela no tiene el centro clínico «${value}»: importe primero los centros o corrija el nombre.`,
  COURSE_UNKNOWN: ({ value }) => `La escuela no tiene el curso «${value}»: créelo primero o corrija el código.`,
  NUMBER_TAKEN: ({ value }) => `El número de estudiante «${value}» pertenece a otra persona.`,
};

interface ImportsCopy {
  readonly kinds: Readonly<Record<ImportKind, string>>;
  readonly statuses: Readonly<Record<ImportStatus, string>>;
  readonly faults: FaultSentences;
  readonly refusals: {
    readonly runUnknown: () => string;
    readonly runNotWaiting: (figures: { readonly status: ImportStatus }) => string;
    readonly rowsWithProblems: (figures: { readonly problems: number }) => string;
    readonly fileGone: () => string;
    readonly kindNotYet: (figures: { readonly kind: string }) => string;
  };
}

/** Every sentence about imports. */
export const importsCopy: { readonly en: ImportsCopy; readonly es: ImportsCopy } = {
  en: {
    kinds: { roster: 'Roster', oneroster: 'OneRoster bundle', sites: 'Clinical sites', hours: 'Hours', grades: 'Course results', programs: 'Programs' },
    statuses: { checked: 'Checked, nothing written', imported: 'Imported', refused: 'Refused, nothing written', cancelled: 'Cancelled, nothing written' },
    faults: faultsEn,
    refusals: {
      runUnknown: () => 'There is no such import.',
      runNotWaiting: ({ status }) => `This import does not wait for an answer any more (${importsCopy.en.statuses[status].toLowerCase()}). Upload the file again to import it.`,
      rowsWithProblems: ({ problems }) => `Nothing was written: ${problems === 1 ? 'there is 1 problem' : `there are ${problems} problems`}. Mend the file, or take only the good rows.`,
      fileGone: () => 'The uploaded file is no longer here: upload it again.',
      kindNotYet: ({ kind }) => `Importing ${kind} is not built yet.`,
    },
  },
  es: {
    kinds: { roster: 'Lista de estudiantes', oneroster: 'Paquete OneRoster', sites: 'Centros clínicos', hours: 'Horas', grades: 'Resultados de cursos', programs: 'Programas' },
    statuses: { checked: 'Revisado, nada escrito', imported: 'Importado', refused: 'Rechazado, nada escrito', cancelled: 'Cancelado, nada escrito' },
    faults: faultsEs,
    refusals: {
      runUnknown: () => 'No existe esa importación.',
      runNotWaiting: ({ status }) => `Esta importación ya no espera respuesta (${importsCopy.es.statuses[status].toLowerCase()}). Suba el archivo otra vez para importarlo.`,
      rowsWithProblems: ({ problems }) => `No se escribió nada: hay ${problems === 1 ? '1 problema' : `${problems} problemas`}. Corrija el archivo o tome solo las filas buenas.`,
      fileGone: () => 'El archivo subido ya no está aquí: súbalo otra vez.',
      kindNotYet: ({ kind }) => `La importación de ${kind} aún no está hecha.`,
    },
  },
};

/** A fault as a sentence. */
export function importFaultSentence(locale: 'en' | 'es', fault: ImportFault): string {
  // The table is keyed by the fault's own code, which the compiler cannot follow through an index.
  const sentence = importsCopy[locale].faults[fault.code] as (figures: ImportFault) => string;
  return sentence(fault);
}
