import { canaryBirthDate, canaryPhone, canaryText } from '../canaries.ts';
import type { Dice } from '../random.ts';
import type { Identity } from './profile.ts';

const firstNames = (
  'Aino Eero Helmi Onni Sofia Leo Venla Väinö Siiri Oskari Ella Elias Matilda Niilo Liisa Juho Anni Mikko Laura Antti Katja Sergei Olga ' +
  'Kristjan Maarja Ahmed Fatima Abdi Hodan Linh Minh Elsa Göran Åsa Nils Dilan Reza Oksana Wei Ayşe'
).split(' ');
const surnames = 'Korpi Laine Mäki Saari Koski Niemi Lahti Vuori Harju Salo Aho Ranta Berg Lind Nurmi'.split(' ');
const streets = ['Kanarialintukuja', 'Kanarialintutie', 'Kanarialintupolku'] as const;

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '');

/** Who a person is: invented, and marked in every field. */
export function identityOf(index: number, dice: Dice): Identity {
  const [first, last] = [dice.pick(firstNames), dice.pick(surnames)];
  return {
    name: `${first} ${last}-Kanarialintu`,
    email: `${ascii(first)}.${ascii(last)}.kanarialintu${index}@posti.example`,
    phone: canaryPhone(dice.next()),
    birthDate: canaryBirthDate(dice.next()),
    gender: canaryText(dice.pick(['nainen', 'mies', 'muu'])),
    address: `${dice.pick(streets)} ${dice.int(40) + 1}`,
    picture: `https://kuvat.example/kanarialintu/${index}.jpg`,
  };
}
