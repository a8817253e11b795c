/** The life of a tender, in its order; the last two are its ends. */
export const tenderStatuses = [
  'need',
  'estimated',
  'procedureChosen',
  'funded',
  'approved',
  'published',
  'requestsOpened',
  'invited',
  'opened',
  'scored',
  'evaluated',
  'awardProposed',
  'awardResolved',
  'informed',
  'awarding',
  'awarded',
  'cancelled',
  'closed',
] as const;
export type TenderStatus = (typeof tenderStatuses)[number];

/** The states in which a running tender can be taken over. */
export const takenOverStatuses = [
  'need',
  'estimated',
  'procedureChosen',
  'funded',
  'approved',
  'published',
  'opened',
  'evaluated',
] as const;

/** Stages of a tender as people speak of them; each column of the board is one. */
export const stages = {
  need: ['need', 'estimated'],
  preparation: ['procedureChosen', 'funded', 'approved'],
  publication: ['published', 'requestsOpened', 'invited'],
  evaluation: ['opened', 'scored', 'evaluated'],
  award: ['awardProposed', 'awardResolved', 'informed', 'awarding'],
  contract: ['awarded'],
} as const satisfies Readonly<Record<string, readonly TenderStatus[]>>;
export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as readonly Stage[];

export const procedures = [
  'openProcedure',
  'restrictedProcedure',
  'negotiatedWithCall',
  'negotiatedWithoutCall',
  'competitiveDialogue',
  'innovationPartnership',
  'publicTender',
  'restrictedWithCompetition',
  'restrictedWithoutCompetition',
  'negotiatedAwardWithCompetition',
  'negotiatedAwardWithoutCompetition',
  'directPurchase',
] as const;
export type Procedure = (typeof procedures)[number];

export const regimes = ['eu', 'national'] as const;
export type Regime = (typeof regimes)[number];
export const categories = ['supplies', 'services', 'socialServices'] as const;
export type Category = (typeof categories)[number];
export const estimateMethods = [
  'wholeTerm',
  'fortyEightMonths',
  'pastTwelveMonths',
  'nextTwelveMonths',
  'framework',
  'market',
] as const;
export type EstimateMethod = (typeof estimateMethods)[number];
export const criterionKinds = ['price', 'cost', 'quality'] as const;
export type CriterionKind = (typeof criterionKinds)[number];
export const priceFormulas = ['lowestRatio', 'linearToDouble'] as const;
export type PriceFormula = (typeof priceFormulas)[number];
export const variantRules = ['excluded', 'allowed', 'required'] as const;
export type VariantRule = (typeof variantRules)[number];
export const noticeKinds = [
  'priorInformation',
  'contractNotice',
  'changeNotice',
  'voluntaryExAnte',
  'awardNotice',
  'modificationNotice',
  'nationalNotice',
  'nationalExPost',
] as const;
export const exclusionGrounds = [
  'mandatoryGround',
  'facultativeGround',
  'unsuitable',
  'late',
  'documentsMissing',
  'ambiguousAlterations',
  'termsChanged',
  'pricesMissing',
  'variantNotAllowed',
  'abnormallyLow',
  'withdrawn',
] as const;
export const documentKinds = ['firm', 'performance', 'scoring', 'price'] as const;
export const awardLevels = ['office', 'mayor', 'committee', 'council', 'urgent'] as const;
export const cancellationGrounds = [
  'noCompliantBid',
  'basisChanged',
  'noEconomicResult',
  'seriousReason',
  'needGone',
  'measureCancelled',
] as const;
export const reviewResults = ['dismissed', 'upheld', 'withdrawn'] as const;
export const backTo = ['opened', 'evaluated'] as const;
export const modificationGrounds = [
  'reviewClause',
  'additionalNecessary',
  'unforeseeable',
  'contractorReplaced',
  'deMinimis',
  'notEssential',
] as const;
export const contractStatuses = ['coming', 'running', 'ended', 'terminated'] as const;
export type ContractStatus = (typeof contractStatuses)[number];
