// Requirements that stand as they are named, for testing what groups make of them. `record` makes each of them stand so on
// 2026-05-04.
const card = (name: string, code: string, state = 'current') => ({ kind: 'credentialHeld', name, anyOf: [code], state });

const held = (code: string, expiresOn: string | null) => ({ code, issuedOn: '2020-01-01', expiresOn });

export const parts = {
  met: card('met', 'RN'),
  expires: card('expires', 'LPN'),
  expiresLater: card('expires-later', 'EMT'),
  unmet: card('unmet', 'NOBODY'),
  needsPerson: { kind: 'unknown', name: 'open' },
  metOn: { kind: 'educationLevel', name: 'waits', min: 'high-school-or-equivalent', expectedWithinMonths: 12 },
  gated: { ...card('later', 'NOBODY'), gates: 'credential-release' },
} as const;

export const record = {
  person: {
    education: [{ level: 'high-school', expectedOn: '2027-05-20' }],
    credentials: [held('RN', null), held('LPN', '2026-06-30'), held('EMT', '2026-12-31')],
  },
} as const;
