import { render, screen } from '@testing-library/angular';
import userEvent from '@testing-library/user-event';
import { provideApi } from '../../../testing/test-api';
import { provideFinnishTexts } from '../../../testing/test-texts';
import { FeedbackForm } from './feedback-form';

async function show() {
  const feedbackReceipt = jest.fn((_path: string, _body: unknown) => ({
    id: 'f-1',
    receivedAt: '2026-11-22T10:00:00Z',
    dueOn: '2026-12-06',
  }));
  await render(FeedbackForm, { providers: [provideFinnishTexts(), provideApi({ feedbackReceipt })] });
  return feedbackReceipt;
}

describe('feedback form', () => {
  it('says what is missing and leads to the first such field', async () => {
    const sent = await show();
    await userEvent.type(screen.getByLabelText('Aihe'), 'Näppäimistö');
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
    expect(screen.getByLabelText('Viesti')).toHaveAccessibleDescription('Kirjoita viesti.');
    await new Promise((done) => setTimeout(done));
    expect(screen.getByLabelText('Viesti')).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
  });

  it('says by when it is answered', async () => {
    const sent = await show();
    await userEvent.type(screen.getByLabelText('Aihe'), 'Näppäimistö');
    await userEvent.type(screen.getByLabelText('Viesti'), 'Valikkoon ei pääse.');
    await userEvent.click(screen.getByRole('button', { name: 'Lähetä palaute' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Vastaamme viimeistään 6.12.2026');
    expect(sent).toHaveBeenCalledWith('POST /api/feedback', {
      subject: 'Näppäimistö',
      message: 'Valikkoon ei pääse.',
      contact: '',
      page: '/',
    });
  });
});
