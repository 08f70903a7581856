// The second wall. Every school-owned table forces row-level security: a row is seen only inside its school, and by a
// student or a site only when it is theirs. The first wall is the domain's policies; this one holds when those are forgotten.

/** The role that the API acts as once it is inside a scope; it owns nothing and never logs in. */
export const APP_ROLE = 'practicum_app';
/** The only role that the API logs in with; it may do nothing but become {@link APP_ROLE}. */
export const LOGIN_ROLE = 'practicum_login';

/**
 * Who sees a row of their own school: `staff`; every member (`everyone`); anyone who came by a public link (`anyone`);
 * the student, site or account that a column names; or a condition in SQL for what a column cannot say.
 */
export type Viewer =
  | 'staff'
  | 'everyone'
  | 'anyone'
  | { readonly student: string }
  | { readonly site: string }
  | { readonly account: string }
  | { readonly sql: string };

/** How one table stands behind the wall. */
export interface WallPlan {
  readonly visibleTo: readonly Viewer[];
  /** Who may add, change and remove rows; those who may see them, unless said. */
  readonly changedBy?: readonly Viewer[];
  /** What the app role may do at all, e.g. `select, insert`; immutability rests on what is missing here. */
  readonly grants: string;
}

/** The statements that put a table behind the wall, in order. */
export function schoolWall(table: string, plan: WallPlan): readonly string[] {
  const [seen, changed] = [condition(plan.visibleTo), condition(plan.changedBy ?? plan.visibleTo)];
  return [
    ...wallAround(table),
    `create policy school_reads on ${table} for select to ${APP_ROLE} using (${seen})`,
    `create policy school_adds on ${table} for insert to ${APP_ROLE} with check (${changed})`,
    `create policy school_changes on ${table} for update to ${APP_ROLE} using (${changed}) with check (${changed})`,
    `create policy school_removes on ${table} for delete to ${APP_ROLE} using (${changed})`,
    `grant ${plan.grants} on ${table} to ${APP_ROLE}`,
  ];
}

/** Row-level security on and forced, with the one policy that lets the owner migrate and back up. */
export function wallAround(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner_works on ${table} to current_user using (true) with check (true)`,
  ];
}

function condition(viewers: readonly Viewer[]): string {
  return viewers.includes('anyone')
    ? 'school_id = app_school()'
    : `school_id = app_school() and (${viewers.map(viewerCondition).join(' or ')})`;
}

// The sub-selects are evaluated once a statement, not once a row.
function viewerCondition(viewer: Viewer): string {
  if (viewer === 'staff') return '(select app_is_staff())';
  if (viewer === 'everyone') return '(select app_is_member())';
  if (viewer === 'anyone') return 'true';
  if ('student' in viewer) return `${viewer.student} = (select app_student())`;
  if ('site' in viewer) return `${viewer.site} = (select app_site())`;
  if ('account' in viewer) return `${viewer.account} = (select app_account())`;
  return `(${viewer.sql})`;
}
