import { describeAdapterContract } from './describe-adapter-contract';
import { sampleSubject } from './testing/sample-subject';

describeAdapterContract(sampleSubject());
