// Imports: what is wrong with a file or a row of it, and what came of a run. Each sentence says what is so and what to do.
import type { FoundKind, ImportFault, ImportKind, ImportRefusal, ImportStatus, Locale, OwnFault } from '@practicum/domain';
import { courseResultNames, courseworkRefusals } from './coursework.copy.js';
import { hoursRefusals } from './hours.copy.js';
import { programRefusals } from './program.copy.js';
import { sayRefusal, type Labels, type RefusalSentences, type Sentence, type Text } from './sentence.js';

export const importKindNames: Labels<ImportKind> = {
  roster: { en: 'Roster', es: 'Lista de estudiantes' },
  oneroster: { en: 'OneRoster bundle', es: 'Paquete OneRoster' },
  sites: { en: 'Clinical sites', es: 'Centros clínicos' },
  hours: { en: 'Hours', es: 'Horas' },
  grades: { en: 'Course results', es: 'Resultados de cursos' },
  programs: { en: 'Programs', es: 'Programas' },
};

export const importStatusNames: Labels<ImportStatus> = {
  checked: { en: 'Checked, nothing written', es: 'Revisado, nada escrito' },
  imported: { en: 'Imported', es: 'Importado' },
  refused: { en: 'Refused, nothing written', es: 'Rechazado, nada escrito' },
  cancelled: { en: 'Cancelled, nothing written', es: 'Cancelado, nada escrito' },
};

/** What a file turned out to be. */
const found: Labels<FoundKind> = {
  excel: { en: 'an Excel workbook', es: 'un libro de Excel' },
  zip: { en: 'a zip archive', es: 'un archivo zip' },
  pdf: { en: 'a PDF', es: 'un PDF' },
  picture: { en: 'a picture', es: 'una imagen' },
  gzip: { en: 'a gzip archive', es: 'un archivo gzip' },
  xml: { en: 'XML', es: 'XML' },
  json: { en: 'JSON', es: 'JSON' },
  html: { en: 'a web page', es: 'una página web' },
  binary: { en: 'no text', es: 'algo que no es texto' },
  folder: { en: 'a folder', es: 'una carpeta' },
  csv: { en: 'a single CSV file', es: 'un solo archivo CSV' },
};

const faults: RefusalSentences<OwnFault> = {
  FILE_NOT_FOUND: {
    en: ({ path }) => `There is no file at ${path}: check the path.`,
    es: ({ path }) => `No hay ningún archivo en ${path}: revise la ruta.`,
  },
  FILE_UNREADABLE: {
    en: ({ path }) => `${path} cannot be opened: check that you may read it.`,
    es: ({ path }) => `No se puede abrir ${path}: compruebe que tiene permiso de lectura.`,
  },
  FILE_EMPTY: {
    en: 'The file is empty: it needs a first line with the names of its columns, and rows beneath.',
    es: 'El archivo está vacío: necesita una primera línea con los nombres de las columnas y filas debajo.',
  },
  FILE_OF_ANOTHER_KIND: {
    en: ({ found: kind, wanted }) =>
      wanted === 'csv' ? `This is ${found[kind].en}, not CSV: save it as CSV (UTF-8) and try again.` : `This is ${found[kind].en}, not a bundle: give the folder, or the zip, that holds the CSV files.`,
    es: ({ found: kind, wanted }) =>
      wanted === 'csv' ? `Esto es ${found[kind].es}, no CSV: guárdelo como CSV (UTF-8) e inténtelo de nuevo.` : `Esto es ${found[kind].es}, no un paquete: indique la carpeta o el zip que contiene los archivos CSV.`,
  },
  FILE_HALF_WRITTEN: {
    en: 'The file ends inside a quoted cell, so it was cut off or a quotation mark is missing: export it again.',
    es: 'El archivo termina dentro de una celda entre comillas: quedó cortado o faltan unas comillas. Expórtelo de nuevo.',
  },
  FILE_TOO_LARGE: {
    en: ({ mostMegabytes }) => `The file is larger than ${mostMegabytes} MB: split it.`,
    es: ({ mostMegabytes }) => `El archivo supera los ${mostMegabytes} MB: divídalo.`,
  },
  FILE_MISSING_FROM_BUNDLE: {
    en: 'The bundle needs this file and does not hold it: export the bundle again.',
    es: 'El paquete necesita este archivo y no lo contiene: exporte el paquete de nuevo.',
  },
  CELL_TOO_LARGE: {
    en: ({ mostKilobytes }) => `A row is larger than ${mostKilobytes} kB; most likely a quotation mark is missing here.`,
    es: ({ mostKilobytes }) => `Una fila supera los ${mostKilobytes} kB; lo más probable es que aquí falten unas comillas.`,
  },
  ZIP_BROKEN: {
    en: 'The zip archive is broken or locked with a password: make it again.',
    es: 'El archivo zip está dañado o protegido con contraseña: créelo de nuevo.',
  },
  ZIP_TOO_LARGE: {
    en: ({ mostMegabytes }) => `The zip archive unpacks to more than ${mostMegabytes} MB: split it.`,
    es: ({ mostMegabytes }) => `El archivo zip ocupa más de ${mostMegabytes} MB descomprimido: divídalo.`,
  },
  ZIP_HOLDS_TOO_MANY_FILES: {
    en: ({ most }) => `The zip archive holds more than ${most} files: keep only the CSV files of one bundle.`,
    es: ({ most }) => `El archivo zip contiene más de ${most} archivos: deje solo los CSV de un paquete.`,
  },
  BUNDLE_UNKNOWN: {
    en: 'This is neither a OneRoster bundle (manifest.csv is missing) nor a Microsoft SDS one: check that it is the right folder.',
    es: 'Esto no es un paquete OneRoster (falta manifest.csv) ni de Microsoft SDS: compruebe que es la carpeta correcta.',
  },
  VERSION_UNKNOWN: {
    en: ({ version, known }) => `The bundle says that it is of version "${version}"; known are ${known}: export it in one of those.`,
    es: ({ version, known }) => `El paquete dice ser de la versión «${version}»; se conocen ${known}: expórtelo en una de ellas.`,
  },
  FORMAT_NOT_RECOGNISED: {
    en: ({ known }) => `The columns are not those of a format that we know (${known}): name the format, or say which column is which (on the command line: --format, --map).`,
    es: ({ known }) => `Las columnas no son las de un formato conocido (${known}): indique el formato o diga qué columna es cuál (en la línea de órdenes: --format, --map).`,
  },
  COLUMN_MISSING: {
    en: ({ columns }) => `The file lacks ${columns}: add it, or say which column holds it (on the command line: --map).`,
    es: ({ columns }) => `Al archivo le falta ${columns}: añádala o diga qué columna la contiene (en la línea de órdenes: --map).`,
  },
  COLUMN_TWICE: {
    en: ({ column }) => `The column "${column}" stands in the file twice: remove one.`,
    es: ({ column }) => `La columna «${column}» aparece dos veces en el archivo: quite una.`,
  },
  MAPPED_TARGET_UNKNOWN: {
    en: ({ target, known }) => `"${target}" is no column of ours. There are: ${known}.`,
    es: ({ target, known }) => `«${target}» no es una columna nuestra. Hay: ${known}.`,
  },
  MAPPED_COLUMN_ABSENT: {
    en: ({ target, columns }) => `"${target}" is to come from a column that is not there. The file has: ${columns}.`,
    es: ({ target, columns }) => `«${target}» debe venir de una columna que no existe. El archivo tiene: ${columns}.`,
  },
  VALUE_MISSING: {
    en: 'Nothing stands here, and it is needed.',
    es: 'Aquí no hay nada y hace falta un valor.',
  },
  VALUE_TOO_LONG: {
    en: ({ most }) => `Longer than ${most} characters: shorten it.`,
    es: ({ most }) => `Tiene más de ${most} caracteres: acórtelo.`,
  },
  DATE_UNREADABLE: {
    en: ({ value }) => `"${value}" is no day: write it as 2026-03-31.`,
    es: ({ value }) => `«${value}» no es un día: escríbalo como 2026-03-31.`,
  },
  TIME_UNREADABLE: {
    en: ({ value }) => `"${value}" is no time: write it as 14:30.`,
    es: ({ value }) => `«${value}» no es una hora: escríbala como 14:30.`,
  },
  NUMBER_UNREADABLE: {
    en: ({ value }) => `"${value}" is not a number that fits here.`,
    es: ({ value }) => `«${value}» no es un número válido aquí.`,
  },
  EMAIL_UNREADABLE: {
    en: ({ value }) => `"${value}" is no e-mail address: write it as name@school.edu.`,
    es: ({ value }) => `«${value}» no es una dirección de correo: escríbala como nombre@escuela.edu.`,
  },
  ZONE_UNKNOWN: {
    en: ({ value }) => `"${value}" is no time zone: write it as America/New_York.`,
    es: ({ value }) => `«${value}» no es una zona horaria: escríbala como America/New_York.`,
  },
  WORD_UNKNOWN: {
    en: ({ value, known }) => `"${value}" is not known here. Known are: ${known}.`,
    es: ({ value, known }) => `«${value}» no se conoce aquí. Se conocen: ${known}.`,
  },
  END_BEFORE_START: {
    en: 'The end lies before the start.',
    es: 'El final es anterior al comienzo.',
  },
  REFERENCE_DANGLING: {
    en: ({ value, into }) => `"${value}" names a row of ${into} that is not there or was left out.`,
    es: ({ value, into }) => `«${value}» nombra una fila de ${into} que no está o que quedó fuera.`,
  },
  REFERENCE_LEFT_OUT: {
    en: ({ value, into }) => `"${value}" names a row of ${into} that is not there. The row comes in without it.`,
    es: ({ value, into }) => `«${value}» nombra una fila de ${into} que no está. La fila entra sin ella.`,
  },
  ROW_TWICE: {
    en: ({ value }) => `"${value}" stands in the file already: each row needs its own.`,
    es: ({ value }) => `«${value}» ya está en el archivo: cada fila necesita el suyo.`,
  },
  ROW_TOO_SHORT: {
    en: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}: it was cut off.`,
    es: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}: quedó cortada.`,
  },
  ROW_TOO_LONG: {
    en: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}: its values may stand in the wrong columns. A cell with a comma needs quotation marks.`,
    es: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}: sus valores pueden estar en columnas equivocadas. Una celda con coma necesita comillas.`,
  },
  ROW_WIDTH_DIFFERS: {
    en: ({ cells, columns }) => `The row has ${cells} cells and the header ${columns}. The cells that are too many are empty, and the row comes in.`,
    es: ({ cells, columns }) => `La fila tiene ${cells} celdas y el encabezado ${columns}. Las que sobran están vacías y la fila entra.`,
  },
  PASSWORD_PRESENT: {
    en: 'A password stands here in plain text. It is not kept; the row comes in without it. Leave passwords out of exports.',
    es: 'Aquí hay una contraseña en texto legible. No se guarda; la fila entra sin ella. No exporte contraseñas.',
  },
  MANIFEST_MISSING: {
    en: ({ readAs }) => `The bundle has no manifest.csv. It was read as ${readAs}.`,
    es: ({ readAs }) => `El paquete no tiene manifest.csv. Se leyó como ${readAs}.`,
  },
  ROLE_MISSING: {
    en: 'No role is given for this person, neither here nor in roles.csv.',
    es: 'No consta el papel de esta persona, ni aquí ni en roles.csv.',
  },
  ROLE_DIFFERS: {
    en: ({ value }) => `The class list says "${value}", and the person is not. They are on the list as other.`,
    es: ({ value }) => `La lista de la clase dice «${value}», y la persona no lo es. Figura en la lista como otra.`,
  },
  KEY_MISSING: {
    en: 'The row names nobody: it needs a student number or an e-mail address.',
    es: 'La fila no nombra a nadie: necesita un número de estudiante o un correo.',
  },
  STUDENT_UNKNOWN: {
    en: ({ value }) => `No student has the number, e-mail address or name "${value}": import the student first.`,
    es: ({ value }) => `Ningún estudiante tiene el número, correo o nombre «${value}»: importe primero al estudiante.`,
  },
  STUDENT_NOT_UNIQUE: {
    en: ({ value }) => `More than one student fits "${value}": add a column with the student number.`,
    es: ({ value }) => `Más de un estudiante corresponde a «${value}»: añada una columna con el número de estudiante.`,
  },
  STUDENT_NOT_ENROLLED: {
    en: ({ value }) => `${value} is not enrolled in a program: enroll the student first.`,
    es: ({ value }) => `${value} no está en ningún programa: inscriba primero al estudiante.`,
  },
  PROGRAM_UNKNOWN: {
    en: ({ value }) => `The school has no program "${value}": add it first, or correct the code.`,
    es: ({ value }) => `La escuela no tiene el programa «${value}»: créelo primero o corrija el código.`,
  },
  PROGRAM_WITHOUT_EDITION: {
    en: ({ value }) => `The program "${value}" has no curriculum edition yet: add one first.`,
    es: ({ value }) => `El programa «${value}» aún no tiene plan de estudios: cree uno primero.`,
  },
  COHORT_UNKNOWN: {
    en: ({ value }) => `The school has no cohort "${value}": add it first, or correct the name.`,
    es: ({ value }) => `La escuela no tiene el grupo «${value}»: créelo primero o corrija el nombre.`,
  },
  SITE_UNKNOWN: {
    en: ({ value }) => `The school has no clinical site "${value}": import the sites first, or correct the name.`,
    es: ({ value }) => `La escuela no tiene el centro clínico «${value}»: importe primero los centros o corrija el nombre.`,
  },
  COURSE_UNKNOWN: {
    en: ({ value }) => `The school has no course "${value}": add it first, or correct the code.`,
    es: ({ value }) => `La escuela no tiene el curso «${value}»: créelo primero o corrija el código.`,
  },
  NUMBER_TAKEN: {
    en: ({ value }) => `The student number "${value}" belongs to another student.`,
    es: ({ value }) => `El número de estudiante «${value}» pertenece a otra persona.`,
  },
  TERM_UNKNOWN: {
    en: ({ value }) => `The school has no term "${value}": import the terms first, or correct the name.`,
    es: ({ value }) => `La escuela no tiene el período «${value}»: importe primero los períodos o corrija el nombre.`,
  },
  CLASS_UNKNOWN: {
    en: ({ value }) => `The school has no class "${value}", or several of that name: name the course and the term instead.`,
    es: ({ value }) => `La escuela no tiene la clase «${value}», o hay varias con ese nombre: indique el curso y el período.`,
  },
  RESULT_UNSAID: {
    en: 'Nothing says whether the course was passed; a letter or score alone does not, for each school draws its own line. Add a column "result" (passed, failed, incomplete, withdrawn, in-progress).',
    es: 'Nada indica si el curso se aprobó; una letra o nota sola no basta, pues cada escuela fija su límite. Añada una columna «result» (passed, failed, incomplete, withdrawn, in-progress).',
  },
  RESULT_CONTRADICTS: {
    en: ({ result, passed }) => `The result is “${courseResultNames[result].en}” and the column of passes says ${passed ? 'yes' : 'no'}: correct one of them.`,
    es: ({ result, passed }) => `El resultado es «${courseResultNames[result].es}» y la columna de aprobados dice ${passed ? 'sí' : 'no'}: corrija uno de los dos.`,
  },
  CREDIT_UNIT_MISSING: {
    en: 'Credits of which kind? Add a column "creditUnit" (semester or quarter), or set the kind at the course.',
    es: '¿Créditos de qué tipo? Añada una columna «creditUnit» (semester o quarter) o indíquelo en el curso.',
  },
  ACCREDITATION_UNREADABLE: {
    en: ({ value, known }) => `"${value}" is no accreditation: write the body first (${known}), then program or institution, then its days: CAAHEP program 2021-03-01 2029-02-28; separate several with ;.`,
    es: ({ value, known }) => `«${value}» no es una acreditación: escriba primero la entidad (${known}), luego program o institution y sus fechas: CAAHEP program 2021-03-01 2029-02-28; separe varias con ;.`,
  },
};

export const importRefusals: RefusalSentences<ImportRefusal> = {
  IMPORT_NOT_WAITING: {
    en: ({ status }) => `This import waits for no answer any more; it stands as “${importStatusNames[status].en}”. Upload the file again to import it.`,
    es: ({ status }) => `Esta importación ya no espera respuesta; figura como «${importStatusNames[status].es}». Suba el archivo otra vez para importarlo.`,
  },
  IMPORT_HAS_PROBLEMS: {
    en: ({ problems }) => `Nothing was written: the file has ${problems === 1 ? '1 problem' : `${problems} problems`}. Mend the file, or take only its good rows.`,
    es: ({ problems }) => `No se escribió nada: el archivo tiene ${problems === 1 ? '1 problema' : `${problems} problemas`}. Corrija el archivo o tome solo sus filas buenas.`,
  },
  IMPORT_FILE_GONE: { en: 'The uploaded file is no longer here. Upload it again.', es: 'El archivo subido ya no está aquí. Súbalo otra vez.' },
};

/** Where a problem is, for a line of text. */
export const problemPlace: Sentence<{ readonly file: string; readonly row: number; readonly column: string | null }> = {
  en: ({ file, row, column }) => [file, ...(row > 0 ? [`row ${row}`] : []), ...(column === null ? [] : [`column ${column}`])].join(', '),
  es: ({ file, row, column }) => [file, ...(row > 0 ? [`fila ${row}`] : []), ...(column === null ? [] : [`columna ${column}`])].join(', '),
};

/** What is said where an upload holds no file. */
export const uploadWithoutFile: Text = { en: 'No file was sent. Choose a file and send it again.', es: 'No se envió ningún archivo. Elija un archivo y envíelo otra vez.' };

/** A fault as a sentence. */
export function importFaultSentence(locale: Locale, fault: ImportFault): string {
  return sayRefusal<ImportFault>(locale, { ...hoursRefusals, ...courseworkRefusals, ...programRefusals, ...faults }, fault);
}
