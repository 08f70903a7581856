// Whether the school may tell a student's name to whoever asks about a certificate.

/** The switch, as the student and as staff see it. */
export const directorySwitch = {
  title: { en: 'Who learns the name', es: 'Quién conoce el nombre' },
  label: { en: 'Keep the name off the public page', es: 'No mostrar el nombre en la página pública' },
  note: {
    en: 'Whoever checks a certificate by its number then learns only that it is genuine, the credential and the school. The student still has the file with the name, and gives it to whom they like.',
    es: 'Quien compruebe un certificado por su número sabrá entonces solo que es auténtico, la credencial y la escuela. El estudiante sigue teniendo el archivo con el nombre y lo da a quien quiera.',
  },
  keptOff: { en: 'The public page no longer tells the name', es: 'La página pública ya no dice el nombre' },
  shown: { en: 'The public page tells the name', es: 'La página pública dice el nombre' },
  notYours: { en: 'The student, a registrar, a coordinator or a program director can change this.', es: 'Puede cambiarlo el estudiante, la secretaría, la coordinación o la dirección del programa.' },
} as const;
