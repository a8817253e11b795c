import type { ApprovalBasis } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { Qualifier, Source } from '@moves/events/catalogue/values';
import { markWords, qualifierWords } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import { shownDay } from './kit/formats.ts';

/** On what an approval stands, in one line: paper, body, session, item and point, or the administration's own authority. */
export function decisionText(basis: ApprovalBasis, language: Language): string {
  if (basis.kind === 'authority') {
    const authority =
      language === 'de' ? 'Laufende Verwaltung (§ 44 (2) GemO)' : "Administration's authority (§ 44 (2) GemO)";
    return `${authority}: ${basis.ground}`;
  }
  const { paper, body, sessionOn, item, point } = basis.decision;
  const say = language === 'de' ? { item: 'TOP', point: 'Ziffer' } : { item: 'item', point: 'point' };
  const numbered = (label: string, number?: string) => number && (/^\d/.test(number) ? `${label} ${number}` : number);
  const session = `${body} ${shownDay(sessionOn, language)}`;
  return [paper, session, numbered(say.item, item), numbered(say.point, point)].filter(Boolean).join(', ');
}

/** Some pieces as one line of sentences, or nothing; a piece that ends in a full stop keeps one, not two. */
export function sentences(pieces: readonly (string | false | null | undefined)[]): string | null {
  const said = pieces.filter(Boolean).map(piece => String(piece).replace(/\.$/, ''));
  return said.length > 0 ? `${said.join('. ')}.` : null;
}

/** Since when and whence the books know a thing: proposed in them, or taken over from a document as a state on a day. */
export function originText(
  since: Day,
  taken: { qualifier: Qualifier; source: Source } | null,
  language: Language,
): string {
  const on = shownDay(since, language);
  if (!taken) return language === 'de' ? `vorgeschlagen ${on}` : `proposed ${on}`;
  const { qualifier, source } = taken;
  const how = language === 'de' ? 'übernommen' : 'taken over';
  const exactly = qualifier === 'eq' ? '' : ` (${qualifierWords[qualifier][language]})`;
  const place = source.place ? `, ${source.place}` : '';
  return `${how} ${on}${exactly}: ${source.document}${place}; ${markWords[source.mark][language]}`;
}
