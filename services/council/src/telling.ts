import type { BodyEvent, DecisionEvent, InquiryEvent, PaperEvent, SessionEvent } from '@moves/events/catalogue/council';
import type { Recorded } from '@moves/events/catalogue/define';
import { isAside } from '@moves/events/decider/aggregate';
import type { GraphContext } from '@moves/events/graph/context';
import type { SentencesOf, Telling } from '@moves/events/graph/history';
import { type Body, body } from './bodies/body.ts';
import { type Decision, decision } from './decisions/decision.ts';
import { type Inquiry, inquiry } from './inquiries/inquiry.ts';
import { type Paper, paper } from './papers/paper.ts';
import { type Session, session } from './sessions/session.ts';

type For = Pick<GraphContext, 'viewer'>;

/** `1 Frage`, `2 Fragen` */
const counted = (items: readonly unknown[], one: string, many: string): string =>
  `${items.length} ${items.length === 1 ? one : many}`;

const THINGS: Readonly<Record<string, Readonly<Record<'de' | 'en', string>>>> = {
  measure: { de: 'Maßnahme', en: 'Measure' },
  budget: { de: 'Budget', en: 'Budget' },
  position: { de: 'Stelle', en: 'Post' },
};

/** A thing that a package asks, as people name it: `Maßnahme M21`. */
function thingSaid(stream: string): { readonly de: string; readonly en: string } {
  const [name = '', ...id] = stream.split('-');
  const thing = THINGS[name];
  return thing ? { de: `${thing.de} ${id.join('-')}`, en: `${thing.en} ${id.join('-')}` } : { de: stream, en: stream };
}

const bodySentences: SentencesOf<BodyEvent> = {
  BodyRegistered: ({ name, kind }, { word }) => ({
    de: `${name} als Gremium aufgenommen (${word(kind)})`,
    en: `${name} is known as a body (${word(kind)})`,
  }),
};

const sessionSentences: SentencesOf<SessionEvent> = {
  SessionScheduled: ({ on, public: open }, { day }) => ({
    de: `Sitzung für den ${day(on)} anberaumt, ${open ? 'öffentlich' : 'nichtöffentlich'}`,
    en: `Session scheduled for ${day(on)}, ${open ? 'public' : 'closed'}`,
  }),
  SessionHeld: ({ minutes }) => ({
    de: minutes ? `Sitzung abgehalten (Niederschrift Nr. ${minutes})` : 'Sitzung abgehalten',
    en: minutes ? `Session held (minutes: ${minutes})` : 'Session held',
  }),
  SessionCancelled: () => ({ de: 'Sitzung abgesagt', en: 'Session cancelled' }),
};

const paperSentences: SentencesOf<PaperEvent> = {
  PaperSubmitted: ({ reference, kind, office }, { word }) => ({
    de: `${reference} vorgelegt (${word(kind)}, ${office})`,
    en: `${reference} submitted (${word(kind)}, ${office})`,
  }),
  PaperRevised: ({ points }) => ({
    de: `Neu gefasst, ${counted(points, 'Ziffer', 'Ziffern')}`,
    en: `Revised, ${counted(points, 'point', 'points')}`,
  }),
  PaperFileAttached: ({ title }) => ({ de: `Datei „${title}“ beigefügt`, en: `File “${title}” attached` }),
  PaperFileDetached: ({ sha256 }, { nameOf }) => ({
    de: `Datei „${nameOf(sha256)}“ entfernt (SHA-256 ${sha256})`,
    en: `File “${nameOf(sha256)}” detached (SHA-256 ${sha256})`,
  }),
  PaperPublished: () => ({ de: 'Veröffentlicht', en: 'Published' }),
  PaperPutToVote: ({ bodyName, sessionOn }, { day }) => ({
    de: `Zur Abstimmung gestellt: ${bodyName}, ${day(sessionOn)}`,
    en: `Put to the vote: ${bodyName}, ${day(sessionOn)}`,
  }),
  PointTakenUp: ({ point, decision: by }) => ({
    de: `Ziffer ${point} wird mit dem Beschluss ${by} umgesetzt`,
    en: `Point ${point} is carried out by the decision ${by}`,
  }),
  PaperWithdrawn: () => ({ de: 'Zurückgezogen', en: 'Withdrawn' }),
};

const decisionSentences: SentencesOf<DecisionEvent> = {
  DecisionRecorded: ({ bodyName, authoritative, points }, { word }) => {
    const votes = points.map(({ point, result }) => `${point}: ${word(result)}`).join(', ');
    return authoritative
      ? { de: `${bodyName} hat beschlossen (${votes})`, en: `${bodyName} decided (${votes})` }
      : { de: `${bodyName} hat vorberaten (${votes})`, en: `${bodyName} advised (${votes})` };
  },
  DecisionObjected: () => ({ de: 'Der Oberbürgermeister hat widersprochen', en: 'The mayor objected' }),
  ObjectionSettled: ({ stands }) =>
    stands
      ? { de: 'Der Beschluss bleibt nach dem Widerspruch bestehen', en: 'The decision stands despite the objection' }
      : { de: 'Der Beschluss ist nach dem Widerspruch aufgehoben', en: 'The decision fell with the objection' },
  PackageBegun: ({ point, parts }) => ({
    de: `Umsetzung von Ziffer ${point} begonnen: ${counted(parts, 'Teil', 'Teile')}`,
    en: `Carrying out point ${point} has begun: ${counted(parts, 'part', 'parts')}`,
  }),
  PackagePartReady: ({ stream }) => ({
    de: `${thingSaid(stream).de} ist bereit`,
    en: `${thingSaid(stream).en} is ready`,
  }),
  PackageApproved: ({ parts }) => ({
    de: `Alles ist wirksam geworden: ${counted(parts, 'Teil', 'Teile')}`,
    en: `Everything took effect: ${counted(parts, 'part', 'parts')}`,
  }),
  PackageFailed: ({ refusals }) => {
    const things = refusals.map(({ stream }) => thingSaid(stream));
    return {
      de: `Nichts davon wurde wirksam; gescheitert an: ${things.map(({ de }) => de).join(', ')}`,
      en: `Nothing took effect, because of ${things.map(({ en }) => en).join(', ')}`,
    };
  },
  PointAssigned: ({ point, office, dueOn }, { day }) => ({
    de: `Ziffer ${point}: ${office}${dueOn ? `, bis ${day(dueOn)}` : ''}`,
    en: `Point ${point}: ${office}${dueOn ? `, by ${day(dueOn)}` : ''}`,
  }),
  EvidenceGiven: ({ point, text, donePercent }, { number }) => ({
    de: `Ziffer ${point}, ${number(donePercent)} %: ${text}`,
    en: `Point ${point}, ${number(donePercent)} %: ${text}`,
  }),
  PointSettled: ({ point, outcome, text }, { word }) => ({
    de: `Ziffer ${point} ist ${word(outcome)}: ${text}`,
    en: `Point ${point} is ${word(outcome)}: ${text}`,
  }),
};

const inquirySentences: SentencesOf<InquiryEvent> = {
  InquiryReceived: ({ group, questions }) => ({
    de: `Eingegangen von ${group}, ${counted(questions, 'Frage', 'Fragen')}`,
    en: `Received from ${group}, ${counted(questions, 'question', 'questions')}`,
  }),
  InquiryTakenOver: ({ group, source }) => ({
    de: `Übernommen: ${group}, laut ${source.document}`,
    en: `Taken over: ${group}, according to ${source.document}`,
  }),
  InquiryAssigned: ({ office, dueOn }, { day }) => ({
    de: `Zugewiesen an ${office}, fällig am ${day(dueOn)}`,
    en: `Assigned to ${office}, due on ${day(dueOn)}`,
  }),
  InterimNoticeSent: ({ text, dueOn }, { day }) => ({
    de: `Zwischennachricht, Antwort bis ${day(dueOn)}: ${text}`,
    en: `Interim notice, answer by ${day(dueOn)}: ${text}`,
  }),
  InquiryEscalated: ({ dueOn }, { day }) => ({
    de: `Frist am ${day(dueOn)} überschritten; der Leitung gemeldet`,
    en: `Was due on ${day(dueOn)}; reported upwards`,
  }),
  AnswerDrafted: ({ question, figures }) => ({
    de: `Frage ${question} im Entwurf beantwortet, ${counted(figures, 'Zahl', 'Zahlen')}`,
    en: `Question ${question} answered in draft, ${counted(figures, 'figure', 'figures')}`,
  }),
  StaleFigureConfirmed: ({ question, figure, stale }, { word }) => ({
    de: `Frage ${question}, Zahl ${figure} trotzdem beibehalten (${word(stale)})`,
    en: `Question ${question}, figure ${figure} stays all the same (${word(stale)})`,
  }),
  AnswerSigned: ({ role }) => ({ de: `Unterzeichnet: ${role}`, en: `Signed: ${role}` }),
  AnswerSent: ({ to }) => ({ de: `Antwort versandt an ${to}`, en: `Answer sent to ${to}` }),
  InquiryWithdrawn: () => ({ de: 'Zurückgezogen', en: 'Withdrawn' }),
};

/** How the books of a body are read out to somebody. */
export const bodyTelling: Telling<Body> = { thing: body, sentences: bodySentences };
/** How the books of a session are read out to somebody. */
export const sessionTelling: Telling<Session> = { thing: session, sentences: sessionSentences };

/** Votes may be taken in closed sessions; to the public, the paper's public decisions tell of them. */
const VOTES = new Set(['PaperPutToVote', 'PointTakenUp']);

/** How the books of a paper are read out to somebody: to the public, from its publication on. */
export const paperTelling = ({ viewer }: For): Telling<Paper> => ({
  thing: paper,
  sentences: paperSentences,
  names: ({ type, data }) => {
    const { sha256, title } = data as Record<string, string>;
    return type === 'PaperFileAttached' ? [sha256!, title!] : undefined;
  },
  seen: (history, event) =>
    !viewer.publicOnly || (!VOTES.has(event.type) && !isAside(event) && event.envelope.at >= publicSince(history)),
});

function publicSince(history: readonly Recorded[]): string {
  const opened = history.find(
    ({ type, data }) =>
      type === 'PaperPublished' || (type === 'PaperSubmitted' && (data as { public: boolean }).public),
  );
  return opened?.envelope.at ?? '9999';
}

/** How the administration is getting on with what was decided, or with an answer, is not for the public. */
const INTERNAL = new Set([
  'PackageBegun',
  'EvidenceGiven',
  'PackagePartReady',
  'PackageApproved',
  'PackageFailed',
  'InquiryEscalated',
  'AnswerDrafted',
  'StaleFigureConfirmed',
]);
const seenBy =
  ({ viewer }: For) =>
  (_: readonly Recorded[], event: Recorded): boolean =>
    !viewer.publicOnly || !(INTERNAL.has(event.type) || isAside(event));

/** How the books of a decision are read out to somebody. */
export const decisionTelling = (context: For): Telling<Decision> => ({
  thing: decision,
  sentences: decisionSentences,
  seen: seenBy(context),
});

/** How the books of an inquiry are read out to somebody. */
export const inquiryTelling = (context: For): Telling<Inquiry> => ({
  thing: inquiry,
  sentences: inquirySentences,
  seen: seenBy(context),
});
