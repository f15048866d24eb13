import NIOCore
import NIOPosix
import ServiceLifecycle
import Logging
import Configuration
print("")
