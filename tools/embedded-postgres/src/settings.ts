import { statfsSync } from 'node:fs';
import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

/**
 * Server settings for one product on one machine.
 * @param durable false for throw-away databases (tests): a power cut may destroy them, in exchange they are quick.
 */
export function serverSettings(durable: boolean): Record<string, string> {
  const sharedBuffers = Math.max(32, Math.min(256, Math.floor(totalmem() / MEGABYTE / 8)));
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '100',
    shared_buffers: `${sharedBuffers}MB`,
    effective_cache_size: `${sharedBuffers * 4}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    log_checkpoints: 'off',
    log_lock_waits: 'on',
    dynamic_shared_memory_type: smallSharedMemory() ? 'mmap' : 'posix',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

/** Containers often give /dev/shm 64 MB, too little for parallel queries. */
function smallSharedMemory(): boolean {
  try {
    const { bsize, blocks } = statfsSync('/dev/shm');
    return bsize * blocks < 256 * MEGABYTE;
  } catch {
    return true;
  }
}
