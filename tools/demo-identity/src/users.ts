/** Somebody who may be chosen on the demo sign-in page. All of them are made up. */
export interface DemoUser {
  /** Subject of the ID token, and what the button sends. */
  id: string;
  name: string;
  email: string;
  /** What the person may be in the dashboard; `none` has signed in and may do nothing. */
  role: 'staff' | 'growth' | 'adviser' | 'admin' | 'none';
  groups: string[];
}

/** One user of each role, and one without any group. */
export const demoUsers: readonly DemoUser[] = [
  demoUser('sanni', 'Sanni Selkämaa', 'staff'),
  demoUser('kasper', 'Kasper Kasvula', 'growth'),
  demoUser('outi', 'Outi Ohjantie', 'adviser'),
  demoUser('aapo', 'Aapo Avainpää', 'admin'),
  demoUser('veikko', 'Veikko Vierasvirta', 'none'),
];

export const findDemoUser = (id: string): DemoUser | undefined => demoUsers.find((user) => user.id === id);

function demoUser(id: string, name: string, role: DemoUser['role']): DemoUser {
  return { id, name, email: `${id}@demo.example`, role, groups: role === 'none' ? [] : [`kasvu-${role}`] };
}
