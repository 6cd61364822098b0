import { finnishToday } from '../../platform/sql/finnish-day';
import { instant } from '../../platform/sql/instant';

/** A ticket `t` as JSON in the contract's shape. */
const ticketJson = `json_build_object(
  'id', t.id, 'subject', t.subject, 'message', t.message, 'page', t.page, 'contact', t.contact,
  'receivedAt', ${instant('t.received_at')}, 'dueOn', t.due_on, 'answeredAt', ${instant('t.answered_at')})`;

/** Due 14 days after the day in Finland on which it is received (LAW A5). */
export const storeFeedbackSql = `
INSERT INTO feedback_ticket AS t (subject, message, page, contact, due_on)
VALUES ($1, $2, $3, $4, ${finnishToday} + 14)
RETURNING ${ticketJson} AS ticket`;

/** What waits for an answer, the most urgent first; after it what was answered, the newest first. */
export const feedbackListSql = `
SELECT ${ticketJson} AS ticket FROM feedback_ticket t
 ORDER BY t.answered_at IS NOT NULL, CASE WHEN t.answered_at IS NULL THEN t.received_at END, t.answered_at DESC, t.id`;

/** Marks a ticket (`$1`) answered that was not. */
export const answerFeedbackSql = `
UPDATE feedback_ticket t SET answered_at = now() WHERE t.id = $1 AND t.answered_at IS NULL RETURNING ${ticketJson} AS ticket`;
