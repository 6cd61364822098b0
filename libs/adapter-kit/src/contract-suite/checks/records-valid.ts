import { recordSchemas } from '@kasvu/contracts';
import { failureOf } from '../../strict-record';
import { keyOf } from '../read-fixtures';
import { soundRead } from '../sound-read';
import { always, type Check, type ContractSubject, type Violation } from '../subject';
import { implausible } from './plausibility';

export const recordsValid = {
  id: 'records-valid',
  title: 'Every record fits its contract schema',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const outcome = await soundRead(subject);
    return (outcome?.records ?? []).flatMap((record) => {
      const parsed = recordSchemas[record.kind].safeParse(record.data);
      if (parsed.success) return [];
      return [{ message: `The record ${keyOf(record)} does not fit the contract. ${failureOf(parsed.error, record.data).message}.` }];
    });
  },
} satisfies Check;

export const valuesPlausible = {
  id: 'values-plausible',
  title: 'Dates, codes and places are plausible',
  appliesTo: always,
  async run(subject: ContractSubject): Promise<Violation[]> {
    const outcome = await soundRead(subject);
    return (outcome?.records ?? [])
      .filter((record) => recordSchemas[record.kind].safeParse(record.data).success)
      .flatMap((record) =>
        implausible(record).map((problem) => ({ message: `The record ${keyOf(record)} is not plausible: ${problem}.` })),
      );
  },
} satisfies Check;
