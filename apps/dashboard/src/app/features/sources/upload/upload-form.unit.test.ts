import { faultOf, uploadForm } from './upload-form';

const file = new File(['Y-tunnus'], 'yritykset.csv');

describe('a file to upload', () => {
  it.each([
    ['lista.CSV', 10, null],
    ['lista.xlsx', 20 * 1024 * 1024, null],
    ['lista.xlsx', 20 * 1024 * 1024 + 1, 'too-large'],
    ['lista.csv', 0, 'empty'],
    ['lista.pdf', 10, 'wrong-type'],
    ['csv', 10, 'wrong-type'],
  ])('%s of %s bytes: %s', (name, size, fault) => {
    expect(faultOf({ name, size })).toBe(fault);
  });

  it('is sent with the mapping once there is one', () => {
    expect(uploadForm(file, null, false).get('options')).toBe('{"wholeList":false}');
    const form = uploadForm(file, { businessId: 'Y-tunnus' }, true);
    expect(form.get('options')).toBe('{"mapping":{"businessId":"Y-tunnus"},"wholeList":true}');
    expect(form.get('file')).toBe(file);
  });
});
