import { describe, it } from '@jest/globals';
import {
  PaperFileAttached,
  PaperFileDetached,
  PaperPublished,
  PaperPutToVote,
  PaperRevised,
  PaperSubmitted,
  PaperWithdrawn,
  PointTakenUp,
} from '@moves/events/catalogue/council';
import { startOfDay } from '@moves/events/catalogue/time';
import { by, specOf, told } from '@moves/events/decider/spec';
import { ann, because, byCommittee, byCouncil, council, day, grdrs, proposal, putToVote, submitted } from '../story.ts';
import { AttachPaperFile, attachPaperFile } from './attach-paper-file.ts';
import { DetachPaperFile, detachPaperFile } from './detach-paper-file.ts';
import { paper } from './paper.ts';
import { PublishPaper, publishPaper } from './publish-paper.ts';
import { PutToVote, putToVote as put } from './put-to-vote.ts';
import { RevisePaper, revisePaper } from './revise-paper.ts';
import { type PaperTerms, SubmitPaper, submitPaper } from './submit-paper.ts';
import { WithdrawPaper, withdrawPaper } from './withdraw-paper.ts';

const terms = structuredClone(proposal) as unknown as PaperTerms;
const closed = told(PaperSubmitted({ ...terms, public: false })).on('2018-05-29');

describe('submitting a paper', () => {
  const { given } = specOf(paper, submitPaper);

  it('counts from the day it bears', () =>
    given()
      .when(new SubmitPaper(grdrs, terms, by(ann)))
      .then(PaperSubmitted(terms, startOfDay(terms.on))));

  it('is refused twice, and for a day that has not come', () => {
    given(submitted)
      .when(new SubmitPaper(grdrs, terms, by(ann)))
      .thenRefused('paper-submitted');
    given()
      .when(new SubmitPaper(grdrs, { ...terms, on: day('2030-01-01') }, by(ann)))
      .thenRefused('day-has-not-come');
  });

  it('names each point once, and only proposes what can be voted on', () => {
    given()
      .when(new SubmitPaper(grdrs, { ...terms, points: [terms.points[0]!, terms.points[0]!] }, by(ann)))
      .thenRefused('point-named-twice', { point: '1' });
    given()
      .when(new SubmitPaper(grdrs, { ...terms, kind: 'informationPaper' }, by(ann)))
      .thenRefused('paper-proposes-nothing');
  });
});

describe('revising a paper', () => {
  const { given } = specOf(paper, revisePaper);
  const points = [{ point: '1', wording: 'Dem Paket wird in Teilen zugestimmt.', effects: [] }];

  it('writes its points anew', () =>
    given(submitted)
      .when(new RevisePaper(grdrs, { points }, by(ann)))
      .then(PaperRevised({ title: proposal.title, points })));

  it('comes too late once a body has decided on them', () =>
    given(submitted, putToVote)
      .when(new RevisePaper(grdrs, { points }, by(ann)))
      .thenRefused('paper-put-to-vote', { decision: byCouncil }));
});

describe('a file of a paper', () => {
  const sha256 = 'a'.repeat(64);
  const kept = { sha256, size: 4711, mediaType: 'application/pdf' };
  const file = { sha256, title: 'Anlage 1', main: false };
  const attached = told(PaperFileAttached({ ...file, size: 4711, mediaType: 'application/pdf' })).on('2018-05-30');

  it('is attached with what it is, if it is kept here', () => {
    const attach = (stat: typeof kept | undefined) =>
      specOf(paper, (p, c: AttachPaperFile) => attachPaperFile(p, c, stat)).given(submitted);
    attach(kept)
      .when(new AttachPaperFile(grdrs, file, by(ann)))
      .then(PaperFileAttached({ ...file, size: 4711, mediaType: 'application/pdf' }));
    attach(undefined)
      .when(new AttachPaperFile(grdrs, file, by(ann)))
      .thenRefused('file-not-kept', { sha256 });
  });

  it('is attached once', () =>
    specOf(paper, (p, c: AttachPaperFile) => attachPaperFile(p, c, kept))
      .given(submitted, attached)
      .when(new AttachPaperFile(grdrs, file, by(ann)))
      .thenNothing());

  it('is detached with a reason', () => {
    const { given } = specOf(paper, detachPaperFile);
    given(submitted, attached)
      .when(new DetachPaperFile(grdrs, sha256, by(ann)))
      .thenRefused('reason-required');
    given(submitted, attached)
      .when(new DetachPaperFile(grdrs, sha256, by(ann, { because })))
      .then(PaperFileDetached({ sha256 }));
    given(submitted)
      .when(new DetachPaperFile(grdrs, sha256, by(ann, { because })))
      .thenNothing();
  });
});

describe('publishing a paper', () => {
  const { given } = specOf(paper, publishPaper);

  it('lets everyone see it, once', () => {
    given(closed)
      .when(new PublishPaper(grdrs, by(ann)))
      .then(PaperPublished({}));
    given(submitted)
      .when(new PublishPaper(grdrs, by(ann)))
      .thenNothing();
  });
});

describe('withdrawing a paper', () => {
  const { given } = specOf(paper, withdrawPaper);

  it('takes a reason', () => {
    given(submitted)
      .when(new WithdrawPaper(grdrs, by(ann)))
      .thenRefused('reason-required');
    given(submitted)
      .when(new WithdrawPaper(grdrs, by(ann, { because })))
      .then(PaperWithdrawn({}));
  });

  it('comes too late after a vote on it', () =>
    given(submitted, putToVote)
      .when(new WithdrawPaper(grdrs, by(ann, { because })))
      .thenRefused('paper-put-to-vote'));
});

describe('putting a paper to the vote', () => {
  const vote = (decision: string, version = 1, joint = '1-1') => ({
    decision,
    session: council,
    bodyName: 'Gemeinderat',
    sessionOn: day('2018-06-28'),
    version,
    takesUp: [{ point: '1', joint }],
  });
  const taken = told(PointTakenUp({ point: '1', decision: byCommittee, joint: '1-1' })).on('2018-06-27');
  const given = (...failed: string[]) =>
    specOf(paper, (p, c: PutToVote) => put(p, c, (decision, joint) => failed.includes(`${decision} ${joint}`))).given;

  it('notes which decision carries out which point', () =>
    given()(submitted)
      .when(new PutToVote(grdrs, vote(byCouncil), by(ann)))
      .then(
        PaperPutToVote({
          decision: byCouncil,
          session: council,
          bodyName: 'Gemeinderat',
          sessionOn: day('2018-06-28'),
        }),
        PointTakenUp({ point: '1', decision: byCouncil, joint: '1-1' }),
      ));

  it('is refused for a point that another decision carries out, unless that came to nothing', () => {
    given()(submitted, taken)
      .when(new PutToVote(grdrs, vote(byCouncil), by(ann)))
      .thenRefused('point-carried-out-elsewhere', { point: '1', decision: byCommittee });
    given(`${byCommittee} 1-1`)(submitted, taken)
      .when(new PutToVote(grdrs, vote(byCouncil), by(ann)))
      .thenSome(PaperPutToVote, PointTakenUp);
  });

  it('is refused for a version that is not the newest, and for a paper that was withdrawn', () => {
    given()(submitted)
      .when(new PutToVote(grdrs, vote(byCouncil, 2), by(ann)))
      .thenRefused('paper-revised-meanwhile');
    given()(submitted, told(PaperWithdrawn({})).on('2018-06-01'))
      .when(new PutToVote(grdrs, vote(byCouncil), by(ann)))
      .thenRefused('paper-withdrawn');
  });

  it('happens once, however often it is asked for; a next attempt is noted as such', () => {
    const mine = told(PointTakenUp({ point: '1', decision: byCouncil, joint: '1-1' })).on('2018-06-28');
    given()(submitted, putToVote, mine)
      .when(new PutToVote(grdrs, vote(byCouncil), by(ann)))
      .thenNothing();
    given()(submitted, putToVote, mine)
      .when(new PutToVote(grdrs, vote(byCouncil, 1, '1-2'), by(ann)))
      .then(PointTakenUp({ point: '1', decision: byCouncil, joint: '1-2' }));
  });
});
