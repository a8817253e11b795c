import { newPrivateKey, publicKeyOf } from '@moves/tenders/bids/opening-keys';
import { printed } from '@moves/tenders/bids/recovery-key';

/** Prints a new recovery key: the public half, which is given when a tender is published, and the private half, which is put away on paper. It is kept nowhere. */
export function recoveryKey(): void {
  const key = newPrivateKey();
  process.stdout.write(`public   ${publicKeyOf(key)}\nprivate  ${printed(key)}\n`);
  process.stderr.write(
    'Give the public line as recoveryKey when the tender is published. Print the private line and lock it away: it is kept nowhere, and alone it opens every bid of that tender.\n',
  );
}
