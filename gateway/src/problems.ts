import { filled, type Malformed } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';

/** What can be wrong with what somebody sent: as `Malformed` says it, and in German. Each goes on where a field's name began. */
export const problems: Readonly<Record<string, string>> = {
  'must not lie before 1990': 'darf nicht vor 1990 liegen',
  'must be three digits': 'muss aus drei Ziffern bestehen',
  'must be seven digits': 'muss aus sieben Ziffern bestehen',
  'must not be nothing': 'darf nicht null sein',
  'must be a pay grade like E9b, A13 or B2': 'muss eine Entgelt- oder Besoldungsgruppe sein wie E9b, A13 oder B2',
  'must lie on the day of the figures': 'muss am Tag der Zahlen liegen',
  'must be given': 'muss angegeben werden',
  'must not be null': 'darf nicht null sein',
  'must not be empty': 'darf nicht leer sein',
  'must have at most {max} characters': 'darf höchstens {max} Zeichen haben',
  'must have at least {min} characters': 'muss mindestens {min} Zeichen haben',
  'must have at most {max} items': 'darf höchstens {max} Einträge haben',
  'must have at least {min} items': 'muss mindestens {min} Einträge haben',
  'must be at most {max}': 'darf höchstens {max} sein',
  'must be at least {min}': 'muss mindestens {min} sein',
  'must be between {least} and {most}': 'muss zwischen {least} und {most} liegen',
  'must be of the type {type}': 'muss vom Typ {type} sein',
  'must be a value of {type}': 'muss ein Wert von {type} sein',
  'must be one of {values}': 'muss eines davon sein: {values}',
  'must match {pattern}': 'muss dem Muster {pattern} entsprechen',
  'must be a UUID': 'muss eine UUID sein',
  'must be true or false': 'muss true oder false sein',
  'must be euros with two decimals, like 2000000.00':
    'muss ein Betrag in Euro mit zwei Nachkommastellen sein, wie 2000000.00',
  'must be a day like 2023-02-09, from 1900 on': 'muss ein Tag wie 2023-02-09 sein, ab 1900',
  'must be a calendar day, like 2023-02-09': 'muss ein Kalendertag sein, wie 2023-02-09',
  'must be a moment like 2023-02-09T11:00:00.000Z': 'muss ein Zeitpunkt wie 2023-02-09T11:00:00.000Z sein',
  'must be a moment with its offset, like 2023-02-09T12:00:00+01:00':
    'muss ein Zeitpunkt mit Zeitverschiebung sein, wie 2023-02-09T12:00:00+01:00',
  'must not lie in the future': 'darf nicht in der Zukunft liegen',
  'must lie on the day of the state': 'muss auf dem Tag des Standes liegen',
  'must lie in the past': 'muss in der Vergangenheit liegen',
  'must name a text, a decision or a document': 'muss einen Text, einen Beschluss oder ein Dokument nennen',
  'must be given, or an authority, but not both':
    'muss angegeben werden oder eine Zuständigkeit (authority), aber nicht beides',
  'must say exactly one of its fields': 'muss genau eines seiner Felder nennen',
  'must name a firm or a person': 'muss eine Firma oder eine Person nennen',
  'must name a tender of these books': 'muss eine Vergabe dieser Bücher nennen',
  'is possible in a demo store only': 'ist nur in einem Demo-Bestand möglich',
  'must name an entry': 'muss einen Eintrag nennen',
  'says nothing': 'sagt nichts aus',
  'holds a character that no workbook can hold': 'enthält ein Zeichen, das keine Arbeitsmappe aufnehmen kann',
  'is nested too deeply': 'ist zu tief verschachtelt',
  'is no field here': 'ist hier kein Feld',
  'is no parameter here': 'ist hier kein Parameter',
  'is no parameter here; there are {known}': 'ist hier kein Parameter; es gibt {known}',
  'is no parameter of this report': 'ist kein Parameter dieses Berichts',
  'is none of the reports': 'ist keiner der Berichte',
  'may be given once': 'darf nur einmal angegeben werden',
  'must name one operation of the query': 'muss eine Operation der Abfrage nennen',
  'must be one operation at a time': 'darf nur eine Operation auf einmal enthalten',
  'does not fit the schema ({said})': 'passt nicht zum Schema ({said})',
  'is no GraphQL ({said})': 'ist kein GraphQL ({said})',
  'must be JSON in UTF-8': 'muss JSON in UTF-8 sein',
  'must be JSON with username and password': 'muss JSON mit username und password sein',
  'must be application/json': 'muss application/json sein',
  'must be the public half of a recovery key': 'muss der öffentliche Teil eines Wiederherstellungsschlüssels sein',
  'must be the id of a tender': 'muss die Kennung eines Vergabeverfahrens sein',
  'must be that of a file': 'muss der einer Datei sein',
  'is of no kind that is kept here': 'ist von keiner Art, die hier aufbewahrt wird',
  'is no address': 'ist keine Adresse',
  'is too long': 'ist zu lang',
  'has come too slowly': 'ist zu langsam angekommen',
  'is not valid': 'ist nicht gültig',
};

const REQUEST = { de: 'Die Anfrage', en: 'The request' };

/** What is wrong with a request, as a sentence in the caller's language. */
export function problemOf({ field, problem, facts }: Malformed, language: Language): string {
  const known = language === 'de' && Object.hasOwn(problems, problem) ? problems[problem]! : problem;
  return `${field.replace(/^input\./, '') || REQUEST[language]} ${filled(known, facts)}.`;
}
