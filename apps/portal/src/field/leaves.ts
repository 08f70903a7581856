/** The requirements of a proof without their groups: those that nothing stands beneath. */
export const leavesOf = <Found extends { readonly path: string }>(findings: readonly Found[]): readonly Found[] =>
  findings.filter(({ path }) => !findings.some((other) => other.path.startsWith(`${path}/`)));
