import type { Day } from '@moves/events/catalogue/time';
import type { Mark, Source } from '@moves/events/catalogue/values';

/** An original document the record is drawn from. */
export interface OriginalDocument {
  /** Its file name, which is what `source.document` names. */
  readonly file: string;
  readonly title: string;
  readonly kind: 'answer' | 'minutes' | 'article' | 'page';
  readonly on: Day;
  /** Set where the document bears no date and its day is inferred. */
  readonly undated?: string;
}

/** A place in an original document, and how surely it says what is entered. */
export interface Citation {
  readonly document: OriginalDocument;
  readonly place: string;
  readonly mark: Mark;
}

/** The answer of February 2023 about video meetings and digital service to citizens. */
const VIDEO_ANSWER: OriginalDocument = {
  file: '000_5d16c6b16faeb366.txt',
  title: 'Antwort des Oberbürgermeisters zu Videomeetings und digitalem Bürgerservice',
  kind: 'answer',
  on: '2023-02-09' as Day,
};

/** The answer of September 2021 about digitalisation in the town hall. */
const TOWN_HALL_ANSWER: OriginalDocument = {
  file: '001_08b363d645ddeae8.txt',
  title: 'Antwort des Oberbürgermeisters zur Digitalisierung im Rathaus',
  kind: 'answer',
  on: '2021-09-07' as Day,
};

/** The minutes of June 2018 about the package for the special funds of four million euros. */
const PACKAGE_MINUTES: OriginalDocument = {
  file: '002_067e0005f98e86ad.txt',
  title: 'Niederschrift 233 des Verwaltungsausschusses, TOP 12: Sondermittel Digitalisierung',
  kind: 'minutes',
  on: '2018-06-27' as Day,
};

/** The article of January 2015 about Stuttgart's electronic services. */
const SERVICE_ARTICLE: OriginalDocument = {
  file: '003_fa221f83199c9f74.txt',
  title: 'Fachbeitrag über den Ausbau des Stuttgarter Bürgerservice',
  kind: 'article',
  on: '2015-01-15' as Day,
};

/** The city's page about the third reading of the budget 2020/2021. It bears no date. */
const BUDGET_PAGE: OriginalDocument = {
  file: '004_6724d576556ec7c6.txt',
  title: 'Städtische Seite zur dritten Lesung des Doppelhaushalts 2020/2021: Digitalisierung',
  kind: 'page',
  on: '2019-12-20' as Day,
  undated: 'Seite ohne Datum, Dezember 2019 abgeleitet',
};

/** The five original documents, the newest first. */
export const documents = [VIDEO_ANSWER, TOWN_HALL_ANSWER, PACKAGE_MINUTES, SERVICE_ARTICLE, BUDGET_PAGE] as const;

const citing =
  (document: OriginalDocument, usual: Mark = 'stated') =>
  (place: string, mark: Mark = usual): Citation => ({ document, place, mark });

/** Cites the answer of 9 February 2023. */
export const answer2023 = citing(VIDEO_ANSWER);
/** Cites the answer of 7 September 2021. */
export const answer2021 = citing(TOWN_HALL_ANSWER);
/** Cites the minutes of 27 June 2018. */
export const minutes2018 = citing(PACKAGE_MINUTES);
/** Cites the article of 15 January 2015. */
export const article2015 = citing(SERVICE_ARTICLE);
/** Cites the undated page; whatever it says is of an inferred day. */
export const page2019 = citing(BUDGET_PAGE, 'inferred');

/** What is known from outside the five documents names this instead of a file. */
export const ELSEWHERE = 'außerhalb der fünf Originalunterlagen gefunden';
/** What was made up for teaching names this instead of a file. */
export const MADE_UP = 'Lehrbeispiel, frei erfunden';

/** A citation as the catalogue keeps it. */
export const sourceOf = ({ document, place, mark }: Citation): Source => ({
  document: document.file,
  place: document.undated ? `${place}; ${document.undated}` : place,
  mark,
});

/** A document as a reason names it: file and day. */
export const documentName = ({ file, on, undated }: OriginalDocument): string =>
  `${file} vom ${on.split('-').reverse().join('.')}${undated ? ` (${undated})` : ''}`;
