import { describe, it } from '@jest/globals';
import { EntryCorrected, EntryWithdrawn } from '@moves/events/catalogue/amendments';
import { MeasureApproved, MeasurePublished, MilestoneReached, ReadingRecorded } from '@moves/events/catalogue/measures';
import type { EventId } from '@moves/events/catalogue/values';
import { by, specOf, told } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import {
  ann,
  approved,
  assessed,
  bea,
  because,
  byDecision,
  day,
  decision,
  defined,
  planned,
  proposed,
  reading,
  started,
  takenOver,
  wlan,
} from '../story.ts';
import { CorrectEntry, correctEntry } from './correct-entry.ts';
import { WithdrawEntry, withdrawEntry } from './withdraw-entry.ts';

const entry = (id: string) => id as EventId;

describe('correcting an entry', () => {
  const { given } = specOf(measure, correctEntry);
  const oneDigitLess = { kind: 'reading', reading: { value: 30 } } as const;

  it('gives it other content in its old place', () =>
    given(takenOver, defined, reading)
      .when(new CorrectEntry(wlan, entry('the-reading'), oneDigitLess, by(ann, { because })))
      .then(
        EntryCorrected(
          {
            entry: entry('the-reading'),
            type: 'ReadingRecorded',
            version: ReadingRecorded.version,
            data: { ...reading.data, value: 30 },
          },
          reading.at,
        ),
      ));

  it('takes a reason', () =>
    given(takenOver, defined, reading)
      .when(new CorrectEntry(wlan, entry('the-reading'), oneDigitLess, by(ann)))
      .thenRefused('reason-required'));

  it('that says what it said changes nothing', () =>
    given(takenOver, defined, reading)
      .when(new CorrectEntry(wlan, entry('the-reading'), { kind: 'reading', reading: { value: 300 } }, by(ann)))
      .thenNothing());

  it('takes content of the entry’s own kind', () =>
    given(takenOver, planned)
      .when(new CorrectEntry(wlan, entry('the-plan'), oneDigitLess, by(ann, { because })))
      .thenRefused('entry-of-another-kind', { kind: 'planOn' }));

  it('holds an approval to the rules of approvals', () => {
    const advisory = {
      kind: 'basis',
      basis: { kind: 'decision', decision: { ...decision, authoritative: false } },
    } as const;
    given(proposed, assessed, approved)
      .when(new CorrectEntry(wlan, entry('the-approval'), advisory, by(bea, { because })))
      .thenRefused('decision-is-advisory');
    const onAuthority = { kind: 'basis', basis: { kind: 'authority', ground: 'laufende Verwaltung' } } as const;
    given(proposed, assessed, approved)
      .when(new CorrectEntry(wlan, entry('the-approval'), onAuthority, by(ann, { because })))
      .thenRefused('measure-needs-second-person');
  });

  it('mends a milestone’s name and the day it was reached, but not into the future', () => {
    const reached = told(MilestoneReached({ milestone: 'wing', actualOn: day('2021-10-01') })).named('the-end');
    const rename = { kind: 'milestone', milestone: { name: 'Marktplatzflügel mit Innenhof' } } as const;
    given(takenOver, planned)
      .when(new CorrectEntry(wlan, entry('the-plan'), rename, by(ann, { because })))
      .thenSome(EntryCorrected);
    given(takenOver, planned, reached)
      .when(
        new CorrectEntry(
          wlan,
          entry('the-end'),
          { kind: 'actualOn', actualOn: day('2021-09-30') },
          by(ann, { because }),
        ),
      )
      .thenSome(EntryCorrected);
    given(takenOver, planned, reached)
      .when(
        new CorrectEntry(
          wlan,
          entry('the-end'),
          { kind: 'actualOn', actualOn: day('2031-01-01') },
          by(ann, { because }),
        ),
      )
      .thenRefused('fact-in-future');
  });

  it('is about an entry that exists and still stands', () => {
    const withdrawn = told(EntryWithdrawn({ entry: entry('the-reading'), type: 'ReadingRecorded' })).named(
      'the-withdrawal',
    );
    given(takenOver)
      .when(new CorrectEntry(wlan, entry('nothing'), oneDigitLess, by(ann, { because })))
      .thenRefused('entry-unknown');
    given(takenOver, defined, reading, withdrawn)
      .when(new CorrectEntry(wlan, entry('the-reading'), oneDigitLess, by(ann, { because })))
      .thenRefused('entry-withdrawn');
    given(takenOver, defined, reading, withdrawn)
      .when(new CorrectEntry(wlan, entry('the-withdrawal'), oneDigitLess, by(ann, { because })))
      .thenRefused('entry-is-amendment');
  });
});

describe('withdrawing an entry', () => {
  const { given } = specOf(measure, withdrawEntry);

  it('says that it never happened', () =>
    given(takenOver, defined, reading)
      .when(new WithdrawEntry(wlan, entry('the-reading'), by(ann, { because })))
      .then(EntryWithdrawn({ entry: entry('the-reading'), type: 'ReadingRecorded' }, reading.at)));

  it('is refused while something stands on it', () => {
    given(takenOver, defined, reading)
      .when(new WithdrawEntry(wlan, entry('the-indicator'), by(ann, { because })))
      .thenRefused('entry-stood-upon');
    given(proposed, assessed, approved, started)
      .when(new WithdrawEntry(wlan, entry('the-approval'), by(ann, { because })))
      .thenRefused('entry-stood-upon');
  });

  it('lets the last step be taken again, with another day', () => {
    const again = [
      proposed,
      assessed,
      approved,
      told(EntryWithdrawn({ entry: entry('the-approval'), type: MeasureApproved.type })),
    ];
    given(...again, told(MeasureApproved({ basis: byDecision })).named('the-second-approval'))
      .when(new WithdrawEntry(wlan, entry('the-second-approval'), by(ann, { because })))
      .thenSome(EntryWithdrawn);
  });

  it('is not for the entry a measure begins with', () =>
    given(takenOver)
      .when(new WithdrawEntry(wlan, entry('the-take-over'), by(ann, { because })))
      .thenRefused('entry-begins-measure'));

  it('cannot undo what others have seen', () =>
    given(proposed, told(MeasurePublished({})).named('the-publication'))
      .when(new WithdrawEntry(wlan, entry('the-publication'), by(ann, { because })))
      .thenRefused('entry-reached-outsiders'));
});
