import {
  criterionKindWords,
  estimateMethodWords,
  procedureParagraphs,
  procedureWords,
} from '../../../../catalogue/tenders/in-words.ts';
import type { TenderHistory } from '../history.ts';
import { entry, type RecordEntry } from '../items.ts';
import { asWritten, capital, joined, list, money, onDay, put, say, share, written } from '../said.ts';

/** Who buys: the city, and the office that needs it. */
export const BUYER = 'Landeshauptstadt Stuttgart';

/** Buyer and subject. */
export const subject = (h: TenderHistory): RecordEntry[] =>
  [...h.all('NeedDeclared'), ...h.all('TenderTakenOver')].map(step =>
    entry(
      step,
      joined([
        put('Auftraggeberin: {buyer}, {office}', 'Buyer: {buyer}, {office}', {
          buyer: asWritten(BUYER),
          office: asWritten(step.data.office),
        }),
        put('Gegenstand: {title}', 'Subject: {title}', { title: asWritten(step.data.title) }),
        asWritten(step.data.description),
      ]),
    ),
  );

/** What it is worth. */
export const value = (h: TenderHistory): RecordEntry[] => {
  const estimates = h.all('ValueEstimated').map(step => {
    const { netCents, grossCents, method, on, basis, months } = step.data;
    return entry(
      step,
      joined([
        put(
          'Geschätzter Wert am {on}: {net} netto, {gross} brutto ({method})',
          'Estimate on {on}: {net} net, {gross} gross ({method})',
          {
            on: onDay(on),
            net: money(netCents),
            gross: money(grossCents),
            method: estimateMethodWords[method],
          },
        ),
        months !== undefined && say(`Laufzeit ${months} Monate`, `Term ${months} months`),
        asWritten(basis),
      ]),
    );
  });
  const taken = h.all('TenderTakenOver').flatMap(step => {
    const { netCents, on } = step.data;
    const said =
      netCents &&
      put('Wert laut Übernahme am {on}: {net} netto', 'Value as taken over on {on}: {net} net', {
        on: onDay(on),
        net: money(netCents),
      });
    return said ? [entry(step, said)] : [];
  });
  return [...taken, ...estimates];
};

/** Which procedure, and why. */
export const procedure = (h: TenderHistory): RecordEntry[] =>
  h.all('ProcedureChosen').map(step => {
    const { procedure: chosen, thresholdCents, thresholdSource, limitCents, limitSource, framework } = step.data;
    return entry(
      step,
      joined([
        put(
          '{procedure} ({paragraph}), geprüft gegen den Schwellenwert von {threshold} ({source})',
          '{procedure} ({paragraph}), checked against the threshold of {threshold} ({source})',
          {
            procedure: capital(procedureWords[chosen]),
            paragraph: asWritten(procedureParagraphs[chosen]),
            threshold: money(thresholdCents),
            source: asWritten(thresholdSource),
          },
        ),
        limitCents !== undefined &&
          put('Wertgrenze {limit} ({source})', 'Value limit {limit} ({source})', {
            limit: money(limitCents),
            source: asWritten(limitSource ?? ''),
          }),
        framework &&
          put('Rahmenvereinbarung bis {most} netto, {months} Monate', 'Framework up to {most} net, {months} months', {
            most: money(framework.maximumNetCents),
            months: asWritten(String(framework.months)),
          }),
        written(framework?.longerReason),
      ]),
    );
  });

/** The grounds of a procedure that is not free to choose. */
export const grounds = (h: TenderHistory): RecordEntry[] =>
  h
    .all('ProcedureChosen')
    .slice(-1)
    .flatMap(step =>
      step.data.grounds.map(({ ground, reason }) =>
        entry(
          step,
          put('{ground}: {reason}', '{ground}: {reason}', { ground: asWritten(ground), reason: asWritten(reason) }),
        ),
      ),
    );

/** Market consultations, and how an advantage was made up for. */
export const consultations = (h: TenderHistory): RecordEntry[] =>
  h.all('MarketConsulted').map(step =>
    entry(
      step,
      joined([
        put('Markterkundung: {how}', 'Market consultation: {how}', { how: asWritten(step.data.how) }),
        asWritten(step.data.result),
        step.data.neutralised !== undefined &&
          put('Ausgleich des Vorteils: {how}', 'Advantage made up for: {how}', {
            how: asWritten(step.data.neutralised),
          }),
      ]),
    ),
  );

/** The criteria with their weights, as bidders were told them last. */
export const criteria = (h: TenderHistory): RecordEntry[] => {
  const step = [...h.all('DocumentsPrepared'), ...h.all('TenderCorrected').filter(({ data }) => data.criteria)].at(-1);
  if (!step?.data.criteria) return [];
  const weighed = step.data.criteria.map(({ title, kind, weight }) =>
    put('{title} ({kind}) {weight}', '{title} ({kind}) {weight}', {
      title: asWritten(title),
      kind: criterionKindWords[kind],
      weight: share(weight),
    }),
  );
  return [entry(step, put('Zuschlagskriterien: {list}', 'Award criteria: {list}', { list: list(weighed) }))];
};

/** Conflicts of interest, and what was done about them. */
export const conflicts = (h: TenderHistory): RecordEntry[] =>
  h
    .all('InterestsDeclared')
    .filter(({ data }) => data.conflict)
    .map(step =>
      entry(
        step,
        joined([
          say(
            'Eine beteiligte Person hat einen Interessenkonflikt erklärt und ist von jedem Schritt ausgeschlossen',
            'A person who takes part has declared a conflict of interest and is shut out of every step',
          ),
          written(step.data.text),
          written(step.data.measures),
        ]),
      ),
    );
