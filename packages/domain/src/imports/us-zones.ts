// The time zone of an address in the United States. Most states have one; in the others the first figures of the ZIP code part
// them, near a border only roughly. What a file says of a zone goes before this.

const ONE_ZONE: Readonly<Record<string, string>> = Object.fromEntries([
  ...['CT', 'DC', 'DE', 'FL', 'GA', 'KY', 'MA', 'MD', 'ME', 'NC', 'NH', 'NJ', 'NY', 'OH', 'PA', 'RI', 'SC', 'VA', 'VT', 'WV'].map((state) => [state, 'America/New_York']),
  ...['AL', 'AR', 'IA', 'IL', 'KS', 'LA', 'MN', 'MO', 'MS', 'ND', 'NE', 'OK', 'SD', 'TN', 'TX', 'WI'].map((state) => [state, 'America/Chicago']),
  ...['CO', 'MT', 'NM', 'UT', 'WY'].map((state) => [state, 'America/Denver']),
  ...['CA', 'NV', 'OR', 'WA'].map((state) => [state, 'America/Los_Angeles']),
  ['AZ', 'America/Phoenix'],
  ['IN', 'America/Indiana/Indianapolis'],
  ['ID', 'America/Boise'],
  ['MI', 'America/Detroit'],
  ['AK', 'America/Anchorage'],
  ['HI', 'Pacific/Honolulu'],
  ['PR', 'America/Puerto_Rico'],
  ['VI', 'America/Puerto_Rico'],
  ['GU', 'Pacific/Guam'],
]);

// The parts of a state that keep another time, by the beginning of the ZIP code; the longest beginning decides.
const OTHER_ZONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FL: { '324': 'America/Chicago', '325': 'America/Chicago', '32456': 'America/New_York', '32457': 'America/New_York' },
  KY: { '420': 'America/Chicago', '421': 'America/Chicago', '422': 'America/Chicago', '423': 'America/Chicago', '424': 'America/Chicago' },
  TN: { '373': 'America/New_York', '374': 'America/New_York', '376': 'America/New_York', '377': 'America/New_York', '378': 'America/New_York', '379': 'America/New_York' },
  IN: { '463': 'America/Chicago', '464': 'America/Chicago', '476': 'America/Chicago', '477': 'America/Chicago' },
  TX: { '798': 'America/Denver', '799': 'America/Denver', '885': 'America/Denver' },
  NE: { '693': 'America/Denver' },
  SD: { '577': 'America/Denver' },
  ND: { '586': 'America/Denver' },
  ID: { '835': 'America/Los_Angeles', '838': 'America/Los_Angeles' },
  OR: { '979': 'America/Boise' },
};

/** The zone of a state's address; undefined outside the United States. */
export function usZone(state: string, postalCode: string): string | undefined {
  const code = state.trim().toUpperCase();
  const others = OTHER_ZONE[code] ?? {};
  const [found] = Object.keys(others).filter((start) => postalCode.trim().startsWith(start)).sort((a, b) => b.length - a.length);
  return found === undefined ? ONE_ZONE[code] : others[found];
}
