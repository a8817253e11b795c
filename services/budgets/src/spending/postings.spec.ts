import { describe, expect, it } from '@jest/globals';
import { ActualPosted, CommitmentReduced, PostingReversed } from '@moves/events/catalogue/budgets';
import { startOfDay } from '@moves/events/catalogue/time';
import { by, historyFrom, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import type { KnownBudget } from '../budget-state.ts';
import {
  ann,
  because,
  ceiling,
  closed,
  committed,
  day,
  draft,
  euros,
  inForce,
  made,
  of2018,
  provisional,
  reserved,
} from '../story.ts';
import { PostActual, type PostActualTerms, postActual } from './post-actual.ts';
import { ReversePosting, reversePosting } from './reverse-posting.ts';

const invoice = { line: 'services', amountCents: euros(100), valueOn: day('2018-09-03'), document: '5100000001' };
const paid = (posting: string, amount: number, used = amount, more: object = {}) =>
  told(
    ActualPosted({
      ...invoice,
      posting,
      amountCents: euros(amount),
      commitment: 'c1',
      committedCents: euros(used),
      document: `beleg-${posting}`,
      ...more,
    }),
  ).on('2018-09-03');
const story = [...inForce, reserved, committed];

describe('posting an actual', () => {
  const { given } = specOf(budget, postActual);
  const post = (more: Partial<PostActualTerms> = {}, act = by(ann)) =>
    new PostActual(of2018, { ...invoice, ...more }, act);

  it('counts from its own day in the books on, however late it is entered', () =>
    given(...inForce)
      .when(post())
      .then(ActualPosted({ ...invoice, posting: made, committedCents: 0 }, startOfDay(invoice.valueOn))));

  it('does not count before the commitment it pays', () =>
    given(...story)
      .when(post({ commitment: 'c1', valueOn: day('2018-07-15') }))
      .then(
        ActualPosted(
          { ...invoice, valueOn: day('2018-07-15'), posting: made, commitment: 'c1', committedCents: euros(100) },
          committed.at,
        ),
      ));

  it('uses up its commitment, and no more than is left of it unless a document allows it', () => {
    given(...story, paid('p1', 350))
      .when(post({ commitment: 'c1' }))
      .thenRefused('commitment-exceeded', { leftCents: euros(50), exceededCents: euros(50) });
    given(...story, paid('p1', 350))
      .when(post({ commitment: 'c1', approval: 'Nachtrag 1 zum Vertrag' }))
      .then(
        ActualPosted(
          {
            ...invoice,
            posting: made,
            commitment: 'c1',
            committedCents: euros(50),
            approval: 'Nachtrag 1 zum Vertrag',
          },
          startOfDay(invoice.valueOn),
        ),
      );
  });

  it('takes what goes beyond from what is left, and is refused where nothing is', () =>
    given(...story, paid('p1', 400))
      .when(post({ commitment: 'c1', amountCents: euros(1_101), approval: 'Nachtrag 1' }))
      .thenRefused('funds-insufficient', { line: 'services', missingCents: euros(1) }));

  it('of a credit note gives back what was paid, and never more', () => {
    const credit = post({ commitment: 'c1', amountCents: euros(-100) });
    const given100 = { ...invoice, posting: made, commitment: 'c1', amountCents: euros(-100) };
    given(...story, paid('p1', 350))
      .when(credit)
      .then(ActualPosted({ ...given100, committedCents: euros(-100) }, startOfDay(invoice.valueOn)));
    const beside = told(ActualPosted({ ...invoice, posting: 'p9', document: 'RE 9', committedCents: 0 }));
    given(...story, paid('p1', 50), beside)
      .when(credit)
      .then(ActualPosted({ ...given100, committedCents: euros(-50) }, startOfDay(invoice.valueOn)));
  });

  it('of a credit note never makes more of a line than it had, nor room under a ceiling', () => {
    given(...inForce, ceiling)
      .when(post({ amountCents: euros(-1) }))
      .thenRefused('credit-exceeds-actual', { line: 'services', paidCents: 0 });
    const spent = told(ActualPosted({ ...invoice, posting: 'p8', document: 'RE 8', committedCents: 0 }));
    const credited = { ...invoice, posting: 'p9', document: 'GS 9', committedCents: 0, amountCents: euros(-100) };
    given(...inForce, ceiling, spent)
      .when(post({ amountCents: euros(-100) }))
      .thenSome(ActualPosted);
    specOf(budget, reversePosting)
      .given(...inForce, ceiling, spent, told(ActualPosted(credited)))
      .when(new ReversePosting(of2018, { posting: 'p8', document: 'storno' }, by(ann)))
      .thenRefused('posting-stood-upon');
  });

  it('knows a voucher once for ever', () => {
    const p1 = { ...invoice, commitment: 'c1', document: 'beleg-p1' };
    given(...story, paid('p1', 100))
      .when(new PostActual(of2018, p1, by(ann)))
      .thenNothing();
    given(...story, paid('p1', 100), told(PostingReversed({ posting: 'p1', document: 'storno' })).on('2018-10-01'))
      .when(new PostActual(of2018, p1, by(ann)))
      .thenNothing();
    given(...story, paid('p1', 100))
      .when(new PostActual(of2018, { ...p1, amountCents: euros(101) }, by(ann)))
      .thenRefused('document-known', { document: 'beleg-p1' });
    given(...story, paid('p1', 100), told(PostingReversed({ posting: 'p1', document: 'storno' })).on('2018-10-01'))
      .when(new PostActual(of2018, { ...p1, document: 'storno' }, by(ann)))
      .thenRefused('document-known');
  });

  it('belongs to the books of its year, and to no day that has not come', () => {
    given(...inForce)
      .when(post({ valueOn: day('2019-03-31') }))
      .thenSome(ActualPosted);
    given(...inForce)
      .when(post({ valueOn: day('2019-04-01') }))
      .thenRefused('value-outside-year', { year: 2018, last: '2019-03-31' });
    given(...inForce)
      .when(post({ valueOn: day('2017-12-31') }))
      .thenRefused('value-outside-year');
    given(...inForce)
      .when(post({}, by(ann, { at: '2018-09-02' })))
      .thenRefused('value-in-future');
  });

  it('is not refused because later ones are there', () =>
    given(...story, paid('p1', 100))
      .when(post({ valueOn: day('2018-01-31') }))
      .thenSome(ActualPosted));

  it('keeps the council’s ceiling', () =>
    given(...inForce, ceiling)
      .when(post({ amountCents: euros(601) }))
      .thenRefused('ceiling-exceeded'));

  it('needs a ground in a year without a statute, unless it was bound before', () => {
    given(...draft, provisional)
      .when(post({}, by(ann, { because })))
      .thenRefused('provisional-needs-ground');
    given(...draft, provisional)
      .when(post({ provisionalGround: 'legalObligation' }, by(ann, { because })))
      .thenSome(ActualPosted);
    given(...draft, provisional, reserved, committed)
      .when(post({ commitment: 'c1' }))
      .thenSome(ActualPosted);
  });

  it('pays a commitment of its own line, and nothing in a closed year', () => {
    given(...story)
      .when(post({ commitment: 'c1', line: 'staff' }))
      .thenRefused('committed-on-another-line');
    given(...story)
      .when(post({ commitment: 'c2' }))
      .thenRefused('commitment-unknown');
    given(...story, closed)
      .when(post())
      .thenRefused('budget-closed');
  });
});

describe('reversing a posting', () => {
  const { given } = specOf(budget, reversePosting);
  const reverse = (posting: string, document = 'storno') => new ReversePosting(of2018, { posting, document }, by(ann));

  it('restores what it had used up', () => {
    given(...story, paid('p1', 100))
      .when(reverse('p1'))
      .then(PostingReversed({ posting: 'p1', document: 'storno' }));
    const told2 = [...story, paid('p1', 100), told(PostingReversed({ posting: 'p1', document: 'storno' }))];
    const after = budget.fold(historyFrom('budget', told2)) as KnownBudget;
    const before = budget.fold(historyFrom('budget', story)) as KnownBudget;
    expect(after.lines.get('services')).toEqual(before.lines.get('services'));
    expect(after.commitments.get('c1')).toEqual(before.commitments.get('c1'));
  });

  it('happens once', () => {
    const reversed = [...story, paid('p1', 100), told(PostingReversed({ posting: 'p1', document: 'storno' }))];
    given(...reversed)
      .when(reverse('p1'))
      .thenNothing();
    given(...reversed)
      .when(reverse('p1', 'storno 2'))
      .thenRefused('posting-reversed');
    given(...story)
      .when(reverse('p1'))
      .thenRefused('posting-unknown');
    given(...story, paid('p1', 100), paid('p2', 100))
      .when(reverse('p1', 'beleg-p2'))
      .thenRefused('document-known');
  });

  it('waits while a credit note stands on it, and the other way round', () => {
    given(...story, paid('p1', 100), paid('p2', -100))
      .when(reverse('p1'))
      .thenRefused('posting-stood-upon');
    given(...story, paid('p1', 100), paid('p2', -100))
      .when(reverse('p2'))
      .thenSome(PostingReversed);
    const ended = told(CommitmentReduced({ commitment: 'c1', amountCents: euros(400) }));
    given(...story, paid('p1', 100), paid('p2', -100), ended)
      .when(reverse('p2'))
      .thenRefused('posting-stood-upon');
  });

  it('of a credit note takes the money again, if it is there', () => {
    const credit = paid('p1', -1_200, 0, { commitment: undefined });
    const used = told(
      ActualPosted({ ...invoice, posting: 'p2', amountCents: euros(2_700), committedCents: 0, document: 'b' }),
    );
    given(...inForce, credit, used.on('2018-09-04'))
      .when(reverse('p1'))
      .thenRefused('funds-insufficient', { missingCents: euros(1_200) });
  });
});
