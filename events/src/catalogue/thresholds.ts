/**
 * Up to which worst slip of its open milestones a measure's schedule is green, then yellow, then red. Defaults of the
 * programme office: configuration, not law.
 */
export const scheduleThresholds = { greenUpToDays: 14, yellowUpToDays: 60 } as const;

/**
 * Up to how many days after the last word on a measure it counts as fresh: green within one monthly reporting period,
 * yellow after one missed, then grey. Defaults of the programme office: configuration, not law.
 */
export const freshnessThresholds = { greenUpToDays: 31, yellowUpToDays: 62 } as const;

/**
 * Up to how much above authority, in hundredths of a per cent, the forecast of a measure's lines leaves its cost green, then
 * yellow. Defaults of the programme office: configuration, not law.
 */
export const costThresholds = { greenUpTo: 0, yellowUpTo: 1_000 } as const;

/**
 * After how many months past the day on which a post of a measure was needed and free its resources are yellow, then red.
 * Defaults of the programme office: configuration, not law.
 */
export const resourcesThresholds = { yellowAfterMonths: 3, redAfterMonths: 6 } as const;

/**
 * How long before somebody is warned: of the end of a contract or framework in months, of the last day of an option or to give
 * notice in days (X25). Defaults of the programme office: configuration, not law.
 */
export const expiryThresholds = {
  monthsBeforeEnd: [12, 6, 3],
  daysBeforeOption: [90, 30, 7],
  daysBeforeNotice: [90, 30, 7],
} as const;

/**
 * From how many days before a deadline of a tender its light is yellow; once a deadline of the law has passed, red. Defaults
 * of the programme office: configuration, not law.
 */
export const deadlineThresholds = { yellowFromDays: 7 } as const;

/** Who has set the limits of the lights, wherever they are shown. */
export const thresholdsSetBy = {
  de: 'Vorgabe des Programmbüros; sie lässt sich ändern und ist kein Recht.',
  en: "The programme office's defaults; they can be changed and are not law.",
} as const;
