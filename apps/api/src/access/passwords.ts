import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';

// OWASP's floor for Argon2id, which is the library's own choice of algorithm.
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes passwords, and compares them in the same time whether or not there is an account. */
@Injectable()
export class Passwords {
  private readonly nobodys = hash(randomBytes(16).toString('base64url'), COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Whether the password is the one that was hashed; without a hash the same work is done and the answer is no. */
  async match(hashed: string | null, password: string): Promise<boolean> {
    const matches = await verify(hashed ?? (await this.nobodys), password);
    return hashed !== null && matches;
  }
}
