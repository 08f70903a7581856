import { paths } from '../../app/paths';

/** The address of one entry that waits for a look. */
export const entryPath = (id: string): string => `${paths.hours}?entry=${id}`;
