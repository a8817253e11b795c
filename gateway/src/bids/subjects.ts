import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { demand } from '@moves/events/decider/failures';
import { makeFolder, syncFolder } from '@moves/events/folders';
import { Subjects } from '@moves/events/subjects';
import { keptKey, madeKey } from '../keys.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Texts are padded to a multiple of so many bytes: how long somebody's name is shall not outlast its key. */
const STEP_BYTES = 64;

/**
 * Keeps the keys of subjects as files, one each. A text is locked with AES-256-GCM under a nonce made of the text itself
 * (synthetic, by HMAC), so that a repeated command is the same command. A destroyed key leaves a mark: nobody gets another.
 */
export class KeptSubjects extends Subjects {
  private readonly folder: string;

  constructor(keys: string) {
    super();
    this.folder = join(keys, 'subjects');
  }

  seal(subject: string, text: string): string {
    const { locking, naming } = this.keyFor(subject);
    const bytes = Buffer.from(text);
    const plain = Buffer.concat([bytes, Buffer.alloc(STEP_BYTES - (bytes.length % STEP_BYTES))]);
    const nonce = createHmac('sha256', naming).update(plain).digest().subarray(0, NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, locking, nonce).setAAD(Buffer.from(subject));
    const locked = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return `personal:${subject}:${locked.toString('base64url')}`;
  }

  reveal(personal: string): string | undefined {
    const [, subject = '', locked = ''] = /^personal:([A-Za-z0-9-]{1,64}):([\w-]+)$/.exec(personal) ?? [];
    const key = subject && !this.isGone(subject) ? keptKey(this.fileOf(subject, 'key')) : undefined;
    if (key === undefined) return undefined;
    const bytes = Buffer.from(locked, 'base64url');
    try {
      const decipher = createDecipheriv(ALGORITHM, keysFrom(key).locking, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(subject))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      const plain = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      decipher.final();
      return plain.toString().replace(/\0+$/, '');
    } catch {
      // Under another key, as after a restore: it is as good as destroyed.
      return undefined;
    }
  }

  destroy(subject: string): void {
    this.demandName(subject);
    makeFolder(this.folder, 0o700);
    // Marked before it is gone: no crash lets somebody have another key.
    madeKey(this.fileOf(subject, 'gone'), () => new Uint8Array());
    rmSync(this.fileOf(subject, 'key'), { force: true });
    syncFolder(this.folder);
  }

  private keyFor(subject: string): ReturnType<typeof keysFrom> {
    this.demandName(subject);
    demand(!this.isGone(subject), 'bidder-erased');
    makeFolder(this.folder, 0o700);
    const file = this.fileOf(subject, 'key');
    return keysFrom(keptKey(file) ?? madeKey(file, () => randomBytes(32)));
  }

  private isGone(subject: string): boolean {
    return existsSync(this.fileOf(subject, 'gone'));
  }

  private fileOf(subject: string, ending: 'key' | 'gone'): string {
    return join(this.folder, `${subject}.${ending}`);
  }

  private demandName(subject: string): void {
    assert(/^[A-Za-z0-9-]{1,64}$/.test(subject), `${subject} is no name of a subject`);
  }
}

/** One key to lock with, and one by which nonces are made. */
function keysFrom(text: string): { locking: Uint8Array; naming: Uint8Array } {
  const secret = Buffer.from(text, 'base64url');
  assert(secret.length === 32, 'the key of a subject is damaged');
  const derived = (use: string) => new Uint8Array(hkdfSync('sha256', secret, '', `MoveS subject 1 ${use}`, 32));
  return { locking: derived('locking'), naming: derived('naming') };
}
