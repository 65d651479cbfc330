"""Which machines NewsClip may visit: names are resolved once, checked, and then visited by number.

Visiting the very number that was checked leaves no gap in which a name could come to mean a
machine of the user's own network.
"""

import ipaddress
import queue
import socket
import threading
from collections.abc import Callable

from newsclip.domain.errors import FetchError, RefusedAddressError
from newsclip.language import tr

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], list[str]]
_NAT64 = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("64:ff9b:1::/48"))
_RESOLVE_SECONDS = 10.0


def system_resolver(host: str, port: int) -> list[str]:
    """The numbers the system knows for a name, in its order of preference; OSError when none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def visitable(
    host: str, port: int, *, private: bool, source: str, resolve: Resolver = system_resolver
) -> list[str]:
    """The numbers at which a host may be visited.

    Fails with FetchError when the name is unknown, and with RefusedAddressError when one of its
    numbers is not a public one and ``private`` is not allowed.
    """
    numbers = _resolved(host, port, source, resolve)
    if not private and not all(is_public(number) for number in numbers):
        raise RefusedAddressError(
            tr(
                "{source} leads to {host}, which is a private or reserved network address.",
                source=source,
                host=host,
            ),
            tr("NewsClip visits public addresses only; open it in a browser and save the page."),
            source=source,
        )
    return numbers


def is_public(number: str) -> bool:
    """Whether an IP number belongs to the public internet, also where it wraps an IPv4 number."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return all(
        part.is_global and not part.is_multicast and not part.is_reserved
        for part in _with_embedded(address)
    )


def _with_embedded(address: IPAddress) -> list[IPAddress]:
    """The address, and the IPv4 address that it stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    embedded: list[IPAddress] = [address]
    if address.sixtofour:
        embedded.append(address.sixtofour)
    if address.teredo:
        embedded.extend(address.teredo)
    if any(address in network for network in _NAT64):
        embedded = [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
    return embedded


def _resolved(host: str, port: int, source: str, resolve: Resolver) -> list[str]:
    """What the resolver says, waited for a bounded time: it cannot be interrupted."""
    answers: queue.Queue[list[str] | OSError | UnicodeError] = queue.Queue()

    def ask() -> None:
        try:
            answers.put(resolve(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True, name="resolve").start()
    try:
        answer = answers.get(timeout=_RESOLVE_SECONDS)
    except queue.Empty:
        answer = TimeoutError(tr("no answer"))
    if isinstance(answer, OSError | UnicodeError) or not answer:
        raise FetchError(
            tr("The name {host} is not known.", host=host),
            tr("Check the address and the network connection."),
            source=source,
            detail=str(answer),
        )
    return answer
