import type { BookAct } from './acts.ts';
import { because, dayAt } from './enter.ts';
import { answer2021, answer2023, type Citation, sourceOf } from './sources.ts';

/** An inquiry that was answered before these books were kept. The sources give it no number. */
const answered = (
  number: string,
  from: Citation,
  terms: { group: string; subject: string; fileNumber: string; askedOn: string; questions: readonly object[] },
): BookAct => {
  const { on } = from.document;
  return {
    ref: `${number}/inquiry`,
    act: 'takeOverInquiry',
    by: 'council',
    on,
    input: {
      number,
      kind: 'inquiry',
      ...terms,
      answeredOn: on,
      public: true,
      source: sourceOf(from),
      because: because(from, 'Die Nummer ist von uns vergeben; die Fragen sind in eigenen Worten wiedergegeben.'),
      at: dayAt(on),
    },
  };
};

/** The two inquiries whose answers are kept: one took 301 days, the other 146. */
export const inquiries: readonly BookAct[] = [
  answered('A-2020-001', answer2021('Kopf der Antwort'), {
    group: 'Bündnis 90/DIE GRÜNEN-Gemeinderatsfraktion',
    subject: 'Entwicklung der Digitalisierung im Rathaus',
    fileNumber: '0412-00',
    askedOn: '2020-11-10',
    questions: [
      { text: 'Womit sind Rathaus und Ämter für Videokonferenzen ausgestattet?' },
      { text: 'Frage 2 der Quelle; im vorliegenden Text nur die Antwort erhalten.' },
      { text: 'Frage 3 der Quelle; im vorliegenden Text nur die Antwort erhalten.' },
      { statedNumber: '3', text: 'Zweite Frage mit der Nummer 3 der Quelle: Stand des WLANs.' },
      {
        statedNumber: '4',
        text: 'Brauchen Sitzungsdienst und IT wegen der neuen Technik mehr und anders eingestuftes Personal?',
      },
      { statedNumber: '5', text: 'Wie kann sich das zuständige Personal weiterbilden?' },
    ],
  }),
  answered('A-2022-001', answer2023('Kopf der Antwort'), {
    group: 'CDU-Gemeinderatsfraktion',
    subject: 'Videomeetings: der dringliche Fortschritt beim digitalen Bürgerservice',
    fileNumber: 'OB 0320 - 00',
    askedOn: '2022-09-16',
    questions: [
      { text: 'Frage 1 (aus der Antwort erschlossen): Videokommunikation mit Externen und Bürgern.' },
      { text: 'Frage 2 (aus der Antwort erschlossen): Bedarf der Ämter an Beratung per Video.' },
      { text: 'Frage 3 (aus der Antwort erschlossen): Beschaffung, Kosten und Zeitplan.' },
    ],
  }),
];
