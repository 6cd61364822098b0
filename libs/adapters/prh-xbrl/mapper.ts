import { Rejection, type Mapped } from '@kasvu/adapter-kit';
import { keyOf, type Filing } from './filing';
import { statementOf } from './statement';
import { factsOf } from './xbrl-instance';

/** A statement the register lists, with its XBRL text or why there is none, as our record. */
export function mapStatement(filing: Filing, xml: string | Rejection): Mapped {
  const facts = typeof xml === 'string' ? factsOf(xml) : xml;
  if (facts instanceof Rejection) return facts;
  const statement = statementOf(facts, filing);
  if (statement instanceof Rejection) return statement;
  const { periodStart, figures, previous } = statement;
  return {
    kind: 'financial',
    sourceId: keyOf(filing),
    sourceUrl: `https://tietopalvelu.ytj.fi/yritys/${filing.businessId}`,
    data: {
      businessId: filing.businessId,
      periodStart,
      periodEnd: filing.financialDate,
      registeredOn: filing.registrationDate ?? null,
      form: figures.turnover === null && figures.grossResult !== null ? 'gross-result' : 'turnover',
      figures,
      previous,
    },
  };
}
