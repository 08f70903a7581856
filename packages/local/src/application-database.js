// What the superuser prepares, once, so that the application never needs it again: a role that owns one database.
import { quoteName, quoteText, withConnection, withDatabase } from './connection.js';

/**
 * Makes the owner role and its database where they are missing. The owner may make roles (the application's own two), and is no superuser.
 * btree_gist lets one exclusion constraint compare a student and a period together.
 * @param {string} adminUrl a superuser's address
 * @param {{ owner: string, password: string, database: string }} wanted
 */
export async function prepareApplicationDatabase(adminUrl, { owner, password, database }) {
  await withConnection(adminUrl, async (client) => {
    if (!(await exists(client, 'select from pg_roles where rolname = $1', owner))) await client.query(`create role ${quoteName(owner)}`);
    await client.query(`alter role ${quoteName(owner)} login createrole nosuperuser password ${quoteText(password)}`);
    if (!(await exists(client, 'select from pg_database where datname = $1', database))) {
      await client.query(`create database ${quoteName(database)} owner ${quoteName(owner)}`);
    }
  });
  await withConnection(withDatabase(adminUrl, database), (client) => client.query('create extension if not exists btree_gist'));
}

const exists = async (client, query, name) => (await client.query(query, [name])).rowCount > 0;
