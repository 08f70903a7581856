export { isBackDated } from './back-dated.js';
export { leafText, LEDGER_EVENT_FORMAT, ledgerLeaf, type LedgerEvent, type LedgerLeaf } from './event-leaf.js';
export type { LedgerFault } from './ledger-fault.js';
export {
  appendLeaf, EMPTY_TREE, leafHash, nodeHash, rangeHash, rootOf, sameHash, subtreesOf,
  type GrownTree, type LeafRange, type Sha256, type Subtree, type Tree, type TreeHash,
} from './merkle-tree.js';
export { consistencyPath, inclusionPath, provesConsistency, provesInclusion, type ConsistencyClaim, type InclusionClaim } from './tree-proofs.js';
