/** So many days before bids close, what bidders asked in time must be answered (§ 20 (3) Nr. 1 VgV). */
export const ANSWER_DAYS = { usual: 6, urgent: 4, source: '§ 20 (3) Nr. 1 VgV' } as const;

/** So many days after an objection was turned away, a review may be asked for (§ 160 (3) Nr. 4 GWB). */
export const REVIEW_DAYS = { days: 15, source: '§ 160 (3) Nr. 4 GWB' } as const;
