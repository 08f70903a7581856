// The exports of time trackers that hours are read from, and our own.
import type { TableShape } from '../reading/table.js';

export const hoursFormats = ['practicum', 'clockify', 'toggl', 'harvest'] as const;
export type HoursFormat = (typeof hoursFormats)[number];

/** Our names of the columns that hours are read from, whatever the format. */
type HoursColumn =
  | 'studentNumber' | 'email' | 'name' | 'givenName' | 'familyName' | 'date' | 'startsAt' | 'endDate' | 'endsAt' | 'breakMinutes' | 'minutes' | 'duration'
  | 'category' | 'site' | 'note' | 'reference' | 'fold';

type Columns = Readonly<Partial<Record<HoursColumn, readonly string[]>>>;

const shape = (columns: Columns, required: readonly HoursColumn[]): TableShape => ({ columns: columns as TableShape['columns'], required });

/** The columns of each format. */
export const hoursShapes: Readonly<Record<HoursFormat, TableShape>> = {
  practicum: shape({
    studentNumber: ['Student Number', 'Student ID', 'ID Number'],
    email: ['E-mail', 'Student Email', 'Email Address', 'User Email'],
    name: ['Student', 'Student Name', 'User Name'],
    date: ['Clinical Date', 'Day', 'On'],
    startsAt: ['Start', 'Start Time', 'Starts At', 'Time In', 'Clock In'],
    endDate: ['End Date'],
    endsAt: ['End', 'End Time', 'Ends At', 'Time Out', 'Clock Out'],
    breakMinutes: ['Break', 'Break Minutes', 'Unpaid Break'],
    minutes: ['Minutes Worked'],
    duration: ['Hours', 'Duration (h)'],
    category: ['Hour Category', 'Type'],
    site: ['Clinical Site', 'Site Name', 'Location'],
    note: ['Notes', 'Comment', 'Description'],
    reference: ['Entry ID', 'Client Key', 'ID'],
    fold: [],
  }, []),
  clockify: shape({
    email: ['Email'], name: ['User'], date: ['Start Date'], startsAt: ['Start Time'], endDate: ['End Date'], endsAt: ['End Time'], duration: ['Duration (h)'],
    site: ['Client'], category: ['Project'], note: ['Description'],
  }, ['email', 'date', 'startsAt', 'endDate', 'endsAt', 'category', 'duration']),
  toggl: shape({
    email: ['Email'], name: ['User'], date: ['Start date'], startsAt: ['Start time'], endDate: ['End date'], endsAt: ['End time'], duration: ['Duration'],
    site: ['Client'], category: ['Project'], note: ['Description'],
  }, ['email', 'date', 'startsAt', 'endDate', 'endsAt', 'category', 'duration']),
  harvest: shape({
    date: ['Date'], duration: ['Hours'], givenName: ['First Name'], familyName: ['Last Name'], site: ['Client'], category: ['Project'], note: ['Notes'], email: ['Email'],
  }, ['date', 'duration', 'givenName', 'familyName', 'category']),
};

/** Days in these columns tell in which order the file writes day and month. */
export const hoursDays: readonly HoursColumn[] = ['date', 'endDate'];
