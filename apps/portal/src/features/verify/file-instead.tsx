import { verifyPage } from '@practicum/copy';
import { Link } from 'react-router';
import { useCopy } from '../../app/language';
import { paths } from '../../app/paths';
import { MainAction } from '../../ui/main-action';

/** The way from a number to a file. */
export function FileInstead() {
  const copy = useCopy(verifyPage);
  return <MainAction quiet component={Link} to={paths.verifyFile}>{copy.fileInstead}</MainAction>;
}
