import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

// A private key rests in the database only under the server's own secret: whoever reads the rows cannot sign.
const CIPHER = 'aes-256-gcm';
const FORMAT = 'sealed-1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text under the server's secret, for one purpose only: opened under another purpose it stays shut. */
export function seal(secretKey: string, purpose: string, plain: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealingKey(secretKey), nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${FORMAT}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** Opens what was sealed; throws where the secret or the purpose is another, or a byte was changed. */
export function unseal(secretKey: string, purpose: string, sealed: string): string {
  const [format, body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  if (format !== FORMAT || bytes.length <= NONCE_BYTES + TAG_BYTES) throw new Error('A signing key is not sealed as it should be: restore it from a backup.');
  const decipher = createDecipheriv(CIPHER, sealingKey(secretKey), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(purpose))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new Error('A signing key cannot be opened: SECRET_KEY is not the one that it was sealed with.', { cause });
  }
}

function sealingKey(secretKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, '', 'practicum signing keys', 32));
}
