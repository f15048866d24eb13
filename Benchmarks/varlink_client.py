"""The smallest Varlink client: NUL-terminated JSON over a Unix socket."""
import json, socket


class Varlink:
    def __init__(self, path, interface="org.readout.Desk"):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.interface, self.received = interface, b""

    def call(self, method, **parameters):
        """The reply's parameters; an error reply is raised."""
        self.send(method, parameters)
        return self.reply()

    def send(self, method, parameters, **flags):
        call = {"method": f"{self.interface}.{method}", "parameters": parameters, **flags}
        self.socket.sendall(json.dumps(call).encode() + b"\0")

    def reply(self):
        while b"\0" not in self.received:
            chunk = self.socket.recv(1 << 16)
            if not chunk: raise EOFError("the daemon closed the connection")
            self.received += chunk
        frame, _, self.received = self.received.partition(b"\0")
        reply = json.loads(frame)
        if "error" in reply: raise RuntimeError(f"{reply['error']} {reply.get('parameters')}")
        return reply["parameters"]
