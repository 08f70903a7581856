// The portal's own words: its frame, its parts, signing in, and what every page says when no answer comes.
import type { Role } from '@practicum/domain';

const roleNames = {
  student: 'Student', preceptor: 'Preceptor', instructor: 'Instructor', coordinator: 'Clinical coordinator', registrar: 'Registrar',
  'program-director': 'Program director', 'platform-admin': 'Platform administrator',
} as const satisfies Record<Role, string>;

const en = {
  role: roleNames as Record<Role, string>,
  roleDoes: {
    student: 'My path, hours', preceptor: 'This week, sign', instructor: 'Procedures, courses', coordinator: 'Today, cohorts, placements',
    registrar: 'Imports, transcripts', 'program-director': 'Certify and sign', 'platform-admin': 'Schools and people',
  } as Record<Role, string>,
  nav: {
    label: 'Main', skip: 'Go to the page', more: 'More', setUp: 'Set-up', today: 'Today', cohorts: 'Cohorts', students: 'Students', programs: 'Programs',
    sites: 'Sites', placements: 'Placements', hours: 'Hours', certify: 'Certify', imports: 'Imports', people: 'People', myPath: 'Path', myHours: 'Hours',
    myProcedures: 'Procedures', myCourses: 'Courses', myCertificate: 'Certificate', week: 'This week', myStudents: 'Students', account: 'Account', me: 'Me',
  },
  search: {
    placeholder: 'Find anything', label: 'Find a student or a page', pages: 'Pages', students: 'Students',
    nothing: (text: string) => `Nothing is called “${text}”.`, waiting: 'Looking …', failed: 'The search did not answer. Press Enter to try again.',
  },
  keys: {
    title: 'Keys', open: 'Keys of this page', search: 'Find anything', help: 'Show these keys', move: 'Next, previous row', act: 'Open, or do the row’s action',
    select: 'Select the row', density: 'Change how close rows stand', filter: 'Filter the rows', leaf: 'Next, previous requirement', close: 'Close',
  },
  parts: {
    close: 'Close', undo: 'Undo', tryAgain: 'Try again', copy: 'Copy', copied: 'Copied', loading: 'Loading', showTable: 'Table', showChart: 'Chart',
    columns: 'Columns', comfortable: 'Comfortable', compact: 'Compact', density: 'How close rows stand', filterRows: 'Filter', selectAll: 'Select all rows',
    selectRow: (name: string) => `Select ${name}`, selected: (count: number) => `${count} selected`, clearSelection: 'Clear', noRowsMatch: 'No row matches.',
    keys: 'Keys', back: 'Back', required: 'Required', increase: 'More', decrease: 'Fewer',
    meter: (have: string, waiting: string | undefined, need: string) => `${have} of ${need}${waiting ? `; ${waiting} more wait` : ''}`,
    step: (number: number, of: number) => `Step ${number} of ${of}:`,
  },
  account: {
    open: (name: string) => `Account of ${name}`, actAs: 'Go on as', language: 'Language', english: 'English', spanish: 'Español', look: 'Look', light: 'Light',
    dark: 'Dark', system: 'As the device', signOut: 'Sign out', signedOut: 'You are signed out.', demo: 'Demo school',
  },
  signIn: {
    page: 'Sign in', title: 'Sign in to Practicum', email: 'E-mail', password: 'Password', submit: 'Sign in', verify: 'Verify a certificate',
    forgot: 'Forgot it? Ask your school for a new invitation.', sessionOver: 'Your session is over. Sign in to go on where you were.',
    demoBadge: 'Demo school', demoTitle: 'Or look around as someone', demoNote: 'Made-up people. Everything works as in a real school.',
    verifyNote: 'Checking a certificate needs no sign-in.', emailMissing: 'Write your e-mail address.', passwordMissing: 'Write your password.',
  },
  invitation: {
    page: 'Invitation', title: (school: string) => `${school} invites you`, reason: (name: string, role: string) => `${name}, as ${role.toLowerCase()}`,
    email: 'E-mail', name: 'Your name, as papers should show it', newPassword: 'Choose a password', newPasswordNote: 'At least 12 characters; a short sentence works well.',
    ownPassword: 'Your Practicum password', ownPasswordNote: 'You have an account with this address already. The new part is added to it.',
    accept: 'Accept and sign in', goneTitle: 'This invitation is over', gone: 'It was used, taken back, or its time has passed. Whoever sent it can send a new one.',
    toSignIn: 'Go to sign-in', passwordMissing: 'Write a password.', nameMissing: 'Write your name.', until: (day: string) => `The invitation holds until ${day}.`,
  },
  notAllowed: {
    title: 'This page is for someone else', text: (role: string) => `You are signed in as ${role.toLowerCase()}, and this role does not open it. Your school’s program director can change that.`,
    none: 'Your account belongs to no school now. The school that invited you can invite you again.', home: 'Go to your own page',
  },
  notFound: { title: 'There is no such page', text: 'The address may be mistyped, or what it led to is not yours to see.', home: 'Go to your own page' },
  failed: {
    title: 'The server did not answer', busyTitle: 'The server is busy', text: 'Nothing that you saved is lost.', trying: (seconds: number) => `Trying by itself in ${seconds} s`,
    help: 'If it stays, tell your school’s support this:', crashTitle: 'This page broke', crash: 'Nothing that you saved is lost. Loading it again often helps.', offline: 'You are offline. What you see may be old.',
    partly: 'This could not be done now. Try again.',
  },
};

/** The same names in every language. */
export type PortalCopy = typeof en;

const es: PortalCopy = {
  role: {
    student: 'Estudiante', preceptor: 'Preceptor', instructor: 'Docente', coordinator: 'Coordinación clínica', registrar: 'Registro académico',
    'program-director': 'Dirección del programa', 'platform-admin': 'Administración de la plataforma',
  },
  roleDoes: {
    student: 'Mi camino, horas', preceptor: 'Esta semana, firmar', instructor: 'Procedimientos, cursos', coordinator: 'Hoy, grupos, plazas',
    registrar: 'Importaciones, expedientes', 'program-director': 'Certificar y firmar', 'platform-admin': 'Escuelas y personas',
  },
  nav: {
    label: 'Principal', skip: 'Ir a la página', more: 'Más', setUp: 'Configuración', today: 'Hoy', cohorts: 'Grupos', students: 'Estudiantes', programs: 'Programas',
    sites: 'Centros', placements: 'Plazas', hours: 'Horas', certify: 'Certificar', imports: 'Importaciones', people: 'Personas', myPath: 'Camino', myHours: 'Horas',
    myProcedures: 'Técnicas', myCourses: 'Cursos', myCertificate: 'Certificado', week: 'Esta semana', myStudents: 'Estudiantes', account: 'Cuenta', me: 'Yo',
  },
  search: {
    placeholder: 'Buscar', label: 'Buscar un estudiante o una página', pages: 'Páginas', students: 'Estudiantes',
    nothing: (text) => `Nada se llama «${text}».`, waiting: 'Buscando …', failed: 'La búsqueda no respondió. Pulse Intro para repetir.',
  },
  keys: {
    title: 'Teclas', open: 'Teclas de esta página', search: 'Buscar', help: 'Mostrar estas teclas', move: 'Fila siguiente, anterior', act: 'Abrir, o hacer lo que pide la fila',
    select: 'Seleccionar la fila', density: 'Cambiar la separación de las filas', filter: 'Filtrar las filas', leaf: 'Requisito siguiente, anterior', close: 'Cerrar',
  },
  parts: {
    close: 'Cerrar', undo: 'Deshacer', tryAgain: 'Intentar de nuevo', copy: 'Copiar', copied: 'Copiado', loading: 'Cargando', showTable: 'Tabla', showChart: 'Gráfico',
    columns: 'Columnas', comfortable: 'Holgada', compact: 'Compacta', density: 'Separación de las filas', filterRows: 'Filtrar', selectAll: 'Seleccionar todas las filas',
    selectRow: (name) => `Seleccionar ${name}`, selected: (count) => `${count} seleccionadas`, clearSelection: 'Quitar', noRowsMatch: 'Ninguna fila coincide.',
    keys: 'Teclas', back: 'Volver', required: 'Obligatorio', increase: 'Más', decrease: 'Menos',
    meter: (have, waiting, need) => `${have} de ${need}${waiting ? `; ${waiting} más en espera` : ''}`,
    step: (number, of) => `Paso ${number} de ${of}:`,
  },
  account: {
    open: (name) => `Cuenta de ${name}`, actAs: 'Seguir como', language: 'Idioma', english: 'English', spanish: 'Español', look: 'Aspecto', light: 'Claro',
    dark: 'Oscuro', system: 'Como el dispositivo', signOut: 'Salir', signedOut: 'La sesión se cerró.', demo: 'Escuela de muestra',
  },
  signIn: {
    page: 'Entrar', title: 'Entrar en Practicum', email: 'Correo electrónico', password: 'Contraseña', submit: 'Entrar', verify: 'Verificar un certificado',
    forgot: '¿La olvidó? Pida a su escuela una nueva invitación.', sessionOver: 'Su sesión terminó. Entre para seguir donde estaba.',
    demoBadge: 'Escuela de muestra', demoTitle: 'O recorra Practicum como otra persona', demoNote: 'Personas inventadas. Todo funciona como en una escuela real.',
    verifyNote: 'Para comprobar un certificado no hace falta entrar.', emailMissing: 'Escriba su correo electrónico.', passwordMissing: 'Escriba su contraseña.',
  },
  invitation: {
    page: 'Invitación', title: (school) => `${school} le invita`, reason: (name, role) => `${name}, como ${role.toLowerCase()}`,
    email: 'Correo electrónico', name: 'Su nombre, como debe figurar en los documentos', newPassword: 'Elija una contraseña', newPasswordNote: 'Al menos 12 caracteres; una frase corta sirve bien.',
    ownPassword: 'Su contraseña de Practicum', ownPasswordNote: 'Ya tiene una cuenta con esta dirección. Lo nuevo se añade a ella.',
    accept: 'Aceptar y entrar', goneTitle: 'Esta invitación ya no vale', gone: 'Se usó, se retiró o venció. Quien la envió puede mandar otra.',
    toSignIn: 'Ir a la entrada', passwordMissing: 'Escriba una contraseña.', nameMissing: 'Escriba su nombre.', until: (day) => `La invitación vale hasta el ${day}.`,
  },
  notAllowed: {
    title: 'Esta página es para otra persona', text: (role) => `Entró como ${role.toLowerCase()}, y ese papel no la abre. La dirección del programa puede cambiarlo.`,
    none: 'Su cuenta no pertenece ahora a ninguna escuela. La escuela que le invitó puede invitarle de nuevo.', home: 'Ir a su propia página',
  },
  notFound: { title: 'No existe esa página', text: 'Puede que la dirección esté mal escrita, o que no le corresponda verla.', home: 'Ir a su propia página' },
  failed: {
    title: 'El servidor no respondió', busyTitle: 'El servidor está ocupado', text: 'Nada de lo que guardó se ha perdido.', trying: (seconds) => `Se repite solo en ${seconds} s`,
    help: 'Si sigue así, diga esto a quien ayuda en su escuela:', crashTitle: 'Esta página falló', crash: 'Nada de lo que guardó se ha perdido. Cargarla de nuevo suele bastar.', offline: 'No hay conexión. Lo que ve puede ser antiguo.',
    partly: 'No se pudo hacer ahora. Inténtelo de nuevo.',
  },
};

export const portalCopy = { en, es };
