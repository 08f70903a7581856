import { Injectable } from '@nestjs/common';
import { inclusionPath, ledgerLeaf, rangeHash, subtreesOf, type LeafRange, type LedgerEvent, type TreeHash } from '@practicum/domain';
import { LEDGER_PROOF_FORMAT, leadsToHead, type LedgerProof } from './ledger-proof.js';
import { LedgerRepository, type LedgerSchool } from './ledger.repository.js';
import { Sealer } from './sealer.js';
import { inHex, sha256 } from './tree-hash.js';

/** Proves of certificates that they stand in the ledger of their school. */
@Injectable()
export class LedgerProofs {
  constructor(private readonly ledger: LedgerRepository, private readonly sealer: Sealer) {}

  /** The proof that a certification was signed; what waits for its place gets it first. Null where no event tells of it. */
  async ofCertification(school: LedgerSchool, certificationId: string): Promise<LedgerProof | null> {
    const about = () => this.ledger.leafAbout(school.id, 'certification.signed', { kind: 'certification', id: certificationId });
    let found = await about();
    if (found && found.leafIndex === null) {
      await this.sealer.seal(school);
      found = await about();
    }
    return found && found.leafIndex !== null ? this.proof(school, found.event, found.leafIndex) : null;
  }

  private async proof(school: LedgerSchool, event: LedgerEvent, leafIndex: number): Promise<LedgerProof | null> {
    const head = await this.ledger.head(school.id);
    if (!head) return null;
    const treeSize = head.content.size;
    const path = (await this.hashesOf(school.id, inclusionPath(leafIndex, treeSize))).map(inHex);
    const proof: LedgerProof = { format: LEDGER_PROOF_FORMAT, event: ledgerLeaf(event), leafIndex, treeSize, path, head };
    // Nothing is handed out that does not prove what it says: an event that was altered has no proof.
    return leadsToHead(proof) ? proof : null;
  }

  /** The hash of each range, from the nodes that are stored, read at once. */
  private async hashesOf(schoolId: string, ranges: readonly LeafRange[]): Promise<readonly TreeHash[]> {
    const subtrees = ranges.map((range) => subtreesOf(range));
    const hashes = await this.ledger.hashes(schoolId, subtrees.flat());
    let at = 0;
    return subtrees.map(({ length }) => rangeHash(sha256, hashes.slice(at, (at += length))));
  }
}
