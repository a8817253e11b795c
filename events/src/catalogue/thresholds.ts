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
