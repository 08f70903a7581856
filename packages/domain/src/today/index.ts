export { MOST_DAYS_PUT_OFF, putOff, putOffInput, type PutOffInput, type PutOffRefusal } from './put-off.js';
