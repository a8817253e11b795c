import type { Say } from '../../i18n/words.ts';
import { language } from '../../i18n/words.ts';
import { today, writtenDay } from '../../time/berlin.ts';
import type { RecoveryKey } from './recovery-key.ts';

/** Prints a sheet with the private half of a recovery key, from a frame that is gone afterwards. */
export function printKey(title: string, { printed, publicKey }: RecoveryKey, say: Say): void {
  const frame = document.createElement('iframe');
  frame.title = say('recovery.sheet');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) {
    frame.remove();
    return;
  }
  const line = (tag: 'h1' | 'p' | 'pre', text: string) => {
    const element = page.createElement(tag);
    element.textContent = text;
    page.body.append(element);
    return element;
  };
  page.body.style.cssText = 'font-family:Georgia,serif;margin:2cm';
  line('h1', say('recovery.sheet'));
  line('p', title);
  line('p', writtenDay(today(), language()));
  const secret = line('pre', printed.replace(/(.{4}-.{4}-.{4}-.{4}-)/g, '$1\n'));
  secret.style.cssText = 'font-size:18pt;letter-spacing:1pt;line-height:1.8';
  line('p', say('recovery.keep'));
  line('p', `${say('recovery.public')}: ${publicKey}`).style.overflowWrap = 'anywhere';
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}
