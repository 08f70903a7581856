// The words that doors and policies speak: what can be done in the house at all, in the field's verbs.

/** Every ability. Those ending in `.see` open pages; the database shows each person only what is theirs. */
export const abilities = [
  'today.see', 'path.see', 'week.see',
  'people.see', 'people.invite', 'people.end',
  'programs.see', 'programs.manage',
  'students.see', 'directory.choose', 'enrollments.manage', 'results.post',
  'sites.see', 'sites.manage', 'placements.see', 'placements.manage',
  'hours.see', 'hours.log', 'hours.correct', 'hours.verify', 'hours.return', 'hours.decide',
  'procedures.log', 'procedures.verify',
  'competencies.see', 'competencies.sign', 'competencies.withdraw', 'competencies.manage',
  'eligibility.see', 'record.keep', 'record.decide', 'attest', 'results.release', 'editions.confirm',
  'certifications.see', 'certify', 'countersign', 'certify.withdraw', 'signers.choose', 'revoke', 'revoke.ask', 'revoke.confirm', 'revoke.drop', 'keys.rotate',
  'disclose', 'consent.give',
  'imports.run', 'schools.manage',
] as const;
export type Ability = (typeof abilities)[number];

/** True for a word that names an ability. */
export function isAbility(word: string): word is Ability {
  return (abilities as readonly string[]).includes(word);
}
