// The portal's face of the contract: one typed document for each operation, and the types of their answers.
export * from './generated/client/graphql.js';
