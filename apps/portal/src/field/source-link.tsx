import { proofPage } from '@practicum/copy';
import { useCopy } from '../app/language';
import { addressIn } from './source-text';

interface Sourced { readonly source: string; readonly sourceDate?: string | null | undefined }

/** The body that a source names. */
const bodyOf = (source: string): string => source.split(/[,;]/)[0]?.trim() ?? source;

/** A source in a word, leading to its page where it names one, with its date beneath. */
export function SourceLink({ source, sourceDate }: Sourced) {
  const copy = useCopy(proofPage);
  const address = addressIn(source);
  const body = bodyOf(source);
  return (
    <>
      {address ? <a href={address} target="_blank" rel="noreferrer" title={source}>{body}</a> : <span title={source}>{body}</span>}
      {sourceDate && <small title={copy.sourceRead(sourceDate)}>{sourceDate.split(/[(;]/)[0]?.trim()}</small>}
    </>
  );
}
