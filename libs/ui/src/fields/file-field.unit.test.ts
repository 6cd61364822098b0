import { createEvent, fireEvent, render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { FileField } from './file-field';

const table = new File(['a;b'], 'lista.csv', { type: 'text/csv' });

async function field() {
  const chosen = jest.fn();
  await render(FileField, { inputs: { label: 'Tiedosto', hint: 'CSV, enintään 20 Mt', accept: '.csv' }, on: { chosen } });
  return { chosen, input: screen.getByLabelText('Tiedosto') };
}

describe('file field', () => {
  it('gives the file that is chosen, and the same again when it is chosen again', async () => {
    const { chosen, input } = await field();
    expect(input).toHaveAccessibleDescription('CSV, enintään 20 Mt');
    await userEvent.upload(input, table);
    await userEvent.upload(input, table);
    expect(chosen.mock.calls).toEqual([[table], [table]]);
  });

  it('gives the file that is dropped on it', async () => {
    const { chosen, input } = await field();
    const drop = createEvent.drop(input);
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [table] } });
    fireEvent(input, drop);
    expect(chosen).toHaveBeenCalledWith(table);
    expect(drop.defaultPrevented).toBe(true);
  });
});
