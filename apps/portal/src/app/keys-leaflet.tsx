import { portalCopy } from '@practicum/copy';
import { Leaflet } from '../ui/sheet';
import { Key } from '../ui/surface';
import { useCopy } from './language';
import styles from './frame.module.css';

/** The keys that pages listen to. */
export function KeysLeaflet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const copy = useCopy(portalCopy).keys;
  const keys: readonly (readonly [readonly string[], string])[] = [
    [['/'], copy.search], [['J', 'K'], copy.move], [['↵'], copy.act], [['X'], copy.select], [['F'], copy.filter], [['D'], copy.density],
    [['↑', '↓'], copy.leaf], [['[', ']'], copy.step], [['W'], copy.whatIf], [['?'], copy.help], [['Esc'], copy.close],
  ];
  return (
    <Leaflet title={copy.title} opened={opened} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map(([names, does]) => <div key={does}><dt>{names.map((name) => <Key key={name}>{name}</Key>)}</dt><dd>{does}</dd></div>)}
      </dl>
    </Leaflet>
  );
}
