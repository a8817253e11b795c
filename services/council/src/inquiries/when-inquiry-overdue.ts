import type { Instant } from '@moves/events/catalogue/time';
import type { CouncilTables } from '@moves/events/published/council/tables';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { EscalateInquiry, escalateInquiry } from './escalate-inquiry.ts';
import { inquiry } from './inquiry.ts';

const db = questionsOver<CouncilTables>();

/** Inquiries whose promised day had passed without an answer by a moment, and of which nobody above has been told. */
export const overdueInquiries = (now: Instant): Question<{ thing: string; due_at: string }> =>
  question(
    db
      .selectFrom('council_inquiries')
      .select(['thing', sql<string>`overdue_at`.as('due_at')])
      .where('overdue_at', '<=', now)
      .where('status', 'not in', ['answered', 'withdrawn'])
      .where(sql<boolean>`escalated_for is not due_on`)
      .orderBy('overdue_at')
      .orderBy('thing'),
  );

/** An inquiry is overdue (X21): escalated once for each day that was promised. */
export const whenInquiryOverdue: DueRule = {
  name: 'council/inquiry-overdue',
  due: overdueInquiries,
  fall: (id, act, { decisions }) => decisions.react(inquiry, id, new EscalateInquiry(id, act), escalateInquiry),
};
