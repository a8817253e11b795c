import type { Sentences } from '@moves/events/graph/sentences';

/** Why a row of the finance system's list cannot be posted, beyond what any posting is refused with. */
export const importRefusals: Sentences = {
  'import-row-lacks': {
    de: 'In dieser Zeile fehlt: {field}.',
    en: 'This row lacks: {field}.',
  },
  'import-row-of-nothing': {
    de: 'Der Betrag dieser Zeile ist null.',
    en: 'The amount of this row is nothing.',
  },
  'import-row-contradicts-itself': {
    de: 'Der Betrag ist negativ und steht doch im Soll; eines von beidem stimmt nicht.',
    en: 'The amount is negative and yet a debit; one of the two is wrong.',
  },
  'import-row-makes-no-sense': {
    de: 'So lässt sich die Zeile nicht buchen: {field} {problem}.',
    en: 'The row cannot be posted like this: {field} {problem}.',
  },
  'import-row-names-no-line': {
    de: 'Die Zeile nennt weder Haushaltsstelle noch Profitcenter, Konto, Maßnahme oder Bindung.',
    en: 'The row names neither budget line nor profit centre, account, measure or commitment.',
  },
  'import-line-unknown': {
    de: 'Die Haushaltsstelle {line} gibt es hier nicht; es gibt: {lines}.',
    en: 'There is no line {line} here; there are: {lines}.',
  },
  'import-no-line-fits': {
    de: 'Zu {asked} passt keine Haushaltsstelle; es gibt: {lines}.',
    en: 'No line fits {asked}; there are: {lines}.',
  },
  'import-several-lines-fit': {
    de: 'Zu {asked} passen mehrere Haushaltsstellen: {lines}. Nennen Sie die Haushaltsstelle, das Konto oder die Maßnahme.',
    en: 'Several lines fit {asked}: {lines}. Name the line, the account or the measure.',
  },
  'import-several-commitments-fit': {
    de: 'Zu {commitment} gehören mehrere Bindungen: {commitments}. Nennen Sie eine davon.',
    en: 'Several commitments belong to {commitment}: {commitments}. Name one of them.',
  },
  'import-no-budget': {
    de: 'Für {year} wird hier kein Budget geführt, in das die Zeile gehören könnte.',
    en: 'No Budget of {year} is kept here to which the row could belong.',
  },
  'import-no-budget-fits': {
    de: 'Die Zeile passt in keines der Budgets von {year}: {budgets}.',
    en: 'The row fits none of the Budgets of {year}: {budgets}.',
  },
  'import-several-budgets-fit': {
    de: 'Die Zeile passt in mehrere Budgets von {year}: {budgets}. Wählen Sie eines davon für die Einlesung.',
    en: 'The row fits several Budgets of {year}: {budgets}. Choose one of them for the import.',
  },
};
