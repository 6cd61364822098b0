import type { Language } from '@kasvu/contracts';

/** An advertisement or a description of studies of our own, and what a reader says it asks for or teaches. Skills go by their Finnish label. */
export interface LabelledText {
  id: string;
  kind: 'vacancy' | 'study';
  language: Language;
  title: string;
  text: string;
  /** What is asked for without more words, and what the work consists of; of studies, what they teach. */
  required: string[];
  appreciated?: string[];
  /** What one reader would take and another would not: counted neither as right nor as wrong. */
  arguable?: string[];
  /** What the text names but does not ask for: benefits, the employer's trade, what is not needed. */
  forbidden?: string[];
}
