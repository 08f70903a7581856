import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * Answers by their id. A proof's leaves and a viewer's memberships belong to their owner and are replaced with it.
 * Unions need no list of members: every stored document asks for the type names it matches on.
 */
export function newCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Viewer: { keyFields: ['accountId'] },
      CredentialRules: { keyFields: ['credential', 'edition'] },
      RuleEdition: { keyFields: ['credential', 'edition'] },
      Query: {
        fields: {
          people: relayStylePagination(['search']),
          sites: relayStylePagination(['search']),
          placements: relayStylePagination(['status', 'siteId']),
          hoursAwaitingLook: relayStylePagination(),
        },
      },
    },
  });
}
